import type { Stroke } from "../data/strokes";
import { LabelPlaces, type Place } from "./labelPlaces";
import { PALETTE } from "./palette";

export interface Style {
  readonly colour: string;
  /** In pixels of the screen, whatever the size of the film. */
  readonly width: number;
  readonly dashed?: boolean;
  /** A dark edge on both sides, so that it shows on bright pictures. */
  readonly halo?: boolean;
  readonly opacity?: number;
}

const HALO = "rgb(0 0 0 / 55%)";
const HALO_WIDTH = 2;

/** In pixels of the screen. */
const LETTERS = { least: 9, most: 12 };
const BESIDE = 10;

/** To each side of a line that words keep off. */
const CLEAR = 4;

/** In letters. */
const STRIPE = 0.28;

/** Draws on a canvas that lies over the film, in pixels of the film. */
export class Pen {
  private readonly context: CanvasRenderingContext2D;
  private places = new LabelPlaces(0, 0);
  private scale = 1;
  private dots = 1;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly filmWidth: number) {
    this.context = canvas.getContext("2d")!;
  }

  /** Makes the drawing as sharp as the screen. */
  fit(): void {
    this.dots = Math.min(window.devicePixelRatio || 1, 3);
    const [width, height] = [Math.round(this.canvas.clientWidth * this.dots), Math.round(this.canvas.clientHeight * this.dots)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }

    this.scale = width / this.filmWidth;
  }

  clear(): void {
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.places = new LabelPlaces(this.canvas.width, this.canvas.height);
  }

  line(stroke: Stroke, style: Style): void {
    if (stroke.length >= 4)
      this.draw(this.through(stroke), style);
  }

  /** The dark edge alone, for a line that follows in pieces. */
  halo(stroke: Stroke, width: number): void {
    this.draw(this.through(stroke), { colour: HALO, width: width + HALO_WIDTH });
  }

  /** A line through single points, interrupted where one is absent. */
  points(points: readonly (Stroke | null)[], style: Style): void {
    const path = new Path2D();
    let drawing = false;
    for (const point of points) {
      if (point !== null && drawing)
        path.lineTo(point[0]! * this.scale, point[1]! * this.scale);
      else if (point !== null)
        path.moveTo(point[0]! * this.scale, point[1]! * this.scale);

      drawing = point !== null;
    }

    this.draw(path, style);
  }

  ellipse(centre: Stroke, radiusX: number, radiusY: number, style: Style): void {
    const path = new Path2D();
    path.ellipse(centre[0]! * this.scale, centre[1]! * this.scale, radiusX * this.scale, radiusY * this.scale, 0, 0, 2 * Math.PI);
    this.draw(path, style);
  }

  /** @param radius In pixels of the screen. */
  ring(centre: Stroke, radius: number, style: Style): void {
    if (centre.length > 0)
      this.ellipse(centre, (radius * this.dots) / this.scale, (radius * this.dots) / this.scale, style);
  }

  /** Words leave a line free as long as there is room beside it. */
  keepOff(stroke: Stroke): void {
    const beside = CLEAR * this.dots;
    for (let i = 0; i + 3 < stroke.length; i += 2) {
      const [x1, y1, x2, y2] = [...stroke.subarray(i, i + 4)].map((at) => at * this.scale) as [number, number, number, number];
      this.places.keepOff(
        Math.min(x1, x2) - beside, Math.min(y1, y2) - beside, Math.abs(x2 - x1) + 2 * beside, Math.abs(y2 - y1) + 2 * beside);
    }
  }

  /** Words beside a point, to the right of it (1) or to the left (-1), or where else there is room; a stripe in a colour tells what of. */
  label(at: Stroke, text: string | null, side: 1 | -1, stripe?: string): void {
    if (text === null || at.length === 0)
      return;

    const { width, height } = this.measure(text, this.letters, stripe);
    const [x, y, beside] = [at[0]! * this.scale, at[1]! * this.scale - height / 2, BESIDE * this.dots];
    const [left, right] = [{ left: x - beside - width, top: y }, { left: x + beside, top: y }];
    this.write(text, side === 1 ? [right, left] : [left, right], this.letters, stripe);
  }

  /** Words in the upper left corner of the picture. */
  corner(text: string): void {
    this.write(text, [{ left: 8 * this.dots, top: 8 * this.dots }], this.letters * 1.15);
  }

  /** Smaller in a small picture. */
  private get letters(): number {
    return Math.min(Math.max(this.canvas.height / 30, LETTERS.least * this.dots), LETTERS.most * this.dots);
  }

  private measure(text: string, size: number, stripe: string | undefined): { width: number; height: number; before: number } {
    this.context.font = `600 ${size}px "Inter Variable", system-ui, sans-serif`;
    const before = 0.4 * size + (stripe === undefined ? 0 : STRIPE * size);
    return { width: this.context.measureText(text).width + before + 0.4 * size, height: 1.45 * size, before };
  }

  private write(text: string, wanted: readonly Place[], size: number, stripe?: string): void {
    const { context } = this;
    const { width, height, before } = this.measure(text, size, stripe);
    const place = this.places.take(wanted, width, height);
    if (place === null)
      return;

    context.globalAlpha = 0.65;
    this.rounded(place, width, height, size / 4, PALETTE.plaque);
    context.globalAlpha = 1;
    if (stripe !== undefined)
      this.rounded(place, STRIPE * size, height, (STRIPE * size) / 2, stripe);

    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillStyle = PALETTE.letters;
    context.fillText(text, place.left + before, place.top + height / 2);
  }

  private rounded({ left, top }: Place, width: number, height: number, radius: number, colour: string): void {
    this.context.beginPath();
    this.context.roundRect(left, top, width, height, radius);
    this.context.fillStyle = colour;
    this.context.fill();
  }

  private through(stroke: Stroke): Path2D {
    const path = new Path2D();
    path.moveTo(stroke[0]! * this.scale, stroke[1]! * this.scale);
    for (let i = 2; i < stroke.length; i += 2)
      path.lineTo(stroke[i]! * this.scale, stroke[i + 1]! * this.scale);

    return path;
  }

  private draw(path: Path2D, style: Style): void {
    const { context } = this;
    context.lineJoin = "round";
    context.lineCap = style.dashed ? "butt" : "round";
    context.setLineDash(style.dashed ? [5 * this.dots, 4 * this.dots] : []);
    context.globalAlpha = style.opacity ?? 1;
    if (style.halo) {
      context.strokeStyle = HALO;
      context.lineWidth = (style.width + HALO_WIDTH) * this.dots;
      context.stroke(path);
    }

    context.strokeStyle = style.colour;
    context.lineWidth = style.width * this.dots;
    context.stroke(path);
    context.globalAlpha = 1;
  }
}
