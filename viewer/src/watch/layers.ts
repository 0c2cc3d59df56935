import type { Lift } from "../data/lift";
import type { OverlayFrame, Stroke } from "../data/strokes";
import { figure } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";
import type { Pen } from "./pen";

export type LayerName = keyof Texts["layers"];

export interface Drawn {
  readonly lift: Lift;
  readonly texts: Texts;
  /** The analysed frame. */
  readonly number: number;
  readonly frame: OverlayFrame;
  readonly time: number;
}

/** The colours over the film are the same in every theme: the film is. */
export const INK = {
  thoracic: "#ff8c1a",
  lumbar: "#2bb8ff",
  neutral: "#ffffff",
  joints: "#ffe066",
  bar: "#c6ff3d",
  foot: "#ff8478",
  trunk: "#ffffff",
} as const;

const BONES: readonly (readonly string[])[] = [
  ["nose", "ear"], ["neck", "hip", "knee", "ankle"], ["shoulder", "elbow", "wrist"], ["ankle", "heel", "toe", "ankle"],
];

const JOINTS = ["neck", "shoulder", "elbow", "wrist", "hip", "knee", "ankle"];

/** In the order in which they are drawn: the back lies over everything. */
export const LAYERS: readonly { readonly name: LayerName; draw(pen: Pen, drawn: Drawn): void }[] = [
  { name: "bar", draw: drawBar },
  { name: "skeleton", draw: drawSkeleton },
  { name: "trunk", draw: drawTrunk },
  { name: "neutral", draw: (pen, { frame }) => pen.line(frame["neutral"]!, { colour: INK.neutral, width: 1.6, dashed: true }) },
  { name: "back", draw: drawBack },
  { name: "angles", draw: drawAngles },
  { name: "phase", draw: drawPhase },
];

function drawBack(pen: Pen, { lift, number, frame }: Drawn): void {
  pen.line(frame["lumbar"]!, { colour: bent(INK.lumbar, lift, "lumbarFlexion", number), width: 3.2, halo: true });
  pen.line(frame["thoracic"]!, { colour: bent(INK.thoracic, lift, "thoracicFlexion", number), width: 3.2, halo: true });
}

/** From white, as bent as in neutral, to the full colour at the limit; the full colour where nothing was measured. */
function bent(colour: string, lift: Lift, series: string, number: number): string {
  const value = lift.valueAt(series, number);
  const limit = lift.threshold(series)?.presentFrom;
  if (value === null || limit === undefined)
    return colour;

  const share = Math.min(Math.max(value.value / limit, 0), 1);
  return `color-mix(in oklab, ${colour} ${Math.round(100 * (0.35 + 0.65 * share))}%, white)`;
}

function drawBar(pen: Pen, { lift, frame, time }: Drawn): void {
  const repetition = lift.repetitionAt(time);
  pen.points(path(lift, 0, lift.overlay.length - 1), { colour: INK.bar, width: 1, opacity: 0.35 });
  if (repetition !== undefined)
    pen.points(path(lift, lift.frameAt(repetition.liftOffSeconds), lift.frameAt(time)), { colour: INK.bar, width: 2, halo: true });

  const seen = frame["bar"]!;
  const centre = seen.length > 0 ? seen : frame["barBridged"]!;
  if (centre.length > 0 && lift.plate !== null)
    pen.ellipse(centre, lift.plate.radiusX, lift.plate.radiusY, { colour: INK.bar, width: 1.6, dashed: seen.length === 0, halo: true });

  if (lift.midFoot !== null) {
    const { x, y } = lift.midFoot;
    pen.line(Float32Array.of(x, y, x, y - 0.12 * lift.analysis.video.height), { colour: INK.foot, width: 1.6, dashed: true });
  }
}

function path(lift: Lift, from: number, to: number): (Stroke | null)[] {
  return lift.overlay.slice(from, to + 1).map((frame) => {
    const centre = frame["bar"]!.length > 0 ? frame["bar"]! : frame["barBridged"]!;
    return centre.length > 0 ? centre : null;
  });
}

function drawSkeleton(pen: Pen, { frame }: Drawn): void {
  for (const bone of BONES)
    pen.points(bone.map((joint) => (frame[joint]!.length > 0 ? frame[joint]! : null)), { colour: INK.joints, width: 1.4, halo: true });

  for (const joint of JOINTS)
    pen.ring(frame[joint]!, 3.5, { colour: INK.joints, width: 1.4, halo: true });
}

function drawTrunk(pen: Pen, { frame }: Drawn): void {
  const [hip, neck] = [frame["hip"]!, frame["neck"]!];
  if (hip.length === 0 || neck.length === 0)
    return;

  pen.line(Float32Array.of(hip[0]!, hip[1]!, neck[0]!, neck[1]!), { colour: INK.trunk, width: 1.4, halo: true });
  const height = Math.abs(hip[1]! - neck[1]!) + 30;
  pen.line(Float32Array.of(hip[0]!, hip[1]!, hip[0]!, hip[1]! - height), { colour: INK.trunk, width: 1, dashed: true, opacity: 0.6 });
}

function drawAngles(pen: Pen, drawn: Drawn): void {
  const { lift, number, frame, texts } = drawn;
  const behind = backwards(frame);
  const ahead = behind === 1 ? -1 : 1;
  const said = (text: string, series: string): string | null => {
    const value = lift.valueAt(series, number);
    return value === null ? null : fill(text, { value: figure(value.value, "°") });
  };
  pen.label(middle(frame["thoracic"]!), said(texts.overlay.upper, "thoracicFlexion"), INK.thoracic, behind);
  pen.label(middle(frame["lumbar"]!), said(texts.overlay.lower, "lumbarFlexion"), INK.lumbar, behind);
  pen.label(frame["hip"]!, said(texts.overlay.hip, "hipFlexion"), INK.joints, ahead);
  pen.label(frame["knee"]!, said(texts.overlay.knee, "kneeFlexion"), INK.joints, ahead);
  pen.label(frame["neck"]!, said(texts.overlay.trunk, "trunkLean"), INK.trunk, ahead);
}

/** 1 where the back of the lifter is towards the right edge of the picture. */
function backwards(frame: OverlayFrame): 1 | -1 {
  const [heel, toe] = [frame["heel"]!, frame["toe"]!];
  return heel.length > 0 && toe.length > 0 && heel[0]! < toe[0]! ? -1 : 1;
}

function middle(stroke: Stroke): Stroke {
  const at = 2 * Math.floor(stroke.length / 4);
  return stroke.slice(at, at + 2);
}

function drawPhase(pen: Pen, { lift, texts, time }: Drawn): void {
  const repetition = lift.repetitionAt(time);
  const phase = texts.phases[lift.phaseAt(time)];
  if (phase !== "")
    pen.corner(repetition === undefined ? phase : `${fill(texts.watch.repetition, { number: repetition.number })} · ${phase}`);
}
