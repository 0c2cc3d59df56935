import { bytesOf } from "./base64";
import type { PackedOverlay } from "./report";

/** A line or a single point in pixels of the film: x, y, x, y, ...; empty where nothing was seen. */
export type Stroke = Float32Array;

/** Most slots of most frames: one for all, as to make one for each takes time. */
const NOTHING: Stroke = new Float32Array(0);

/** The strokes over one frame of the film by the names of their slots. */
export type OverlayFrame = Readonly<Record<string, Stroke>>;

/** Unpacks what StrokePacking packed; of what somebody cut short, as far as it goes. */
export function unpack(overlay: PackedOverlay): OverlayFrame[] {
  if (overlay.slots.length === 0)
    return [];

  const reader = new Reader(bytesOf(overlay.frames));
  const begins = overlay.slots.map(() => ({ x: 0, y: 0 }));
  const frames: OverlayFrame[] = [];
  while (!reader.atEnd) {
    const frame: Record<string, Stroke> = {};
    overlay.slots.forEach((slot, i) => { frame[slot] = stroke(reader, begins[i]!, overlay.pixelsPerStep); });
    frames.push(frame);
  }

  return frames;
}

function stroke(reader: Reader, begin: { x: number; y: number }, pixelsPerStep: number): Stroke {
  const points = Math.min(reader.natural(), reader.left);
  if (points === 0)
    return NOTHING;

  const line = new Float32Array(2 * points);
  let { x, y } = begin;
  for (let i = 0; i < points; i++) {
    x += reader.folded();
    y += reader.folded();
    line[2 * i] = x * pixelsPerStep;
    line[2 * i + 1] = y * pixelsPerStep;
    if (i === 0) {
      begin.x = x;
      begin.y = y;
    }
  }

  return line;
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Bytes, so many numbers at most. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  natural(): number {
    let number = 0;
    for (let shift = 0; !this.atEnd; shift += 7) {
      const byte = this.bytes[this.at++]!;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80)
        break;
    }

    return number;
  }

  folded(): number {
    const number = this.natural();
    return (number >>> 1) ^ -(number & 1);
  }
}
