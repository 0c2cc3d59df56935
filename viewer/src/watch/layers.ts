import type { Lift } from "../data/lift";
import type { OverlayFrame, Stroke } from "../data/strokes";
import { figureWithDoubt } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";
import { bendColour, mixed, PALETTE } from "./palette";
import type { Pen } from "./pen";
import { lowerBend, type ShownBend, shownBends, upperBend } from "./shownBend";

export type LayerName = keyof Texts["layers"];

export interface Drawn {
  readonly lift: Lift;
  readonly texts: Texts;
  /** The analysed frame that is nearest. */
  readonly number: number;
  /** On the screen. */
  readonly frame: OverlayFrame;
  readonly time: number;
}

const BONES: readonly (readonly string[])[] = [
  ["nose", "ear"], ["neck", "hip", "knee", "ankle"], ["shoulder", "elbow", "wrist"], ["ankle", "heel", "toe", "ankle"],
];

/** Of both sides, where the film is not from the side. */
const LIMBS = ["shoulders", "leftarm", "rightarm", "hips", "leftleg", "rightleg"];

const BACK_WIDTH = 3.2;

const JOINTS = ["neck", "shoulder", "elbow", "wrist", "hip", "knee", "ankle"];

/** Where in the drawing an angle is said, and which. */
const ANGLES = [
  { at: "hip", name: "hip", series: "hipFlexion" },
  { at: "knee", name: "knee", series: "kneeFlexion" },
  { at: "neck", name: "trunk", series: "trunkLean" },
] as const;

interface Layer {
  readonly name: LayerName;
  draw(pen: Pen, drawn: Drawn): void;
  /** Whether any frame of the film has something of it. */
  isIn(lift: Lift): boolean;
}

/** In the order in which they are drawn: the back lies over every line, and angles find their places beside the phase. */
export const LAYERS: readonly Layer[] = [
  { name: "bar", draw: drawBar, isIn: (lift) => lift.midFoot.length > 0 || lift.isDrawn("bar") || lift.isDrawn("barBridged") },
  { name: "skeleton", draw: drawSkeleton, isIn: (lift) => [...JOINTS, ...LIMBS].some((part) => lift.isDrawn(part)) },
  { name: "trunk", draw: drawTrunk, isIn: (lift) => lift.isDrawn("hip", "neck") },
  {
    name: "neutral",
    draw: (pen, { frame }) => pen.line(frame["neutral"]!, { colour: PALETTE.neutral, width: 1.6, dashed: true }),
    isIn: (lift) => lift.isDrawn("neutral"),
  },
  { name: "back", draw: drawBack, isIn: showsBack },
  { name: "phase", draw: drawPhase, isIn: (lift) => lift.phases.some(({ phase }) => phase !== "none") },
  { name: "angles", draw: drawAngles, isIn: (lift) => [...shownBends(lift), ...ANGLES].some(({ at, series }) => lift.isMeasured(series) && lift.isDrawn(at)) },
];

export function showsBack(lift: Lift): boolean {
  return lift.isDrawn("lumbar", "thoracic");
}

/** Whether the back line has colours to explain: where nothing of it is judged, it is grey. */
export function coloursBack(lift: Lift): boolean {
  return showsBack(lift) && shownBends(lift).some(({ series }) => lift.limitOf(series) !== undefined);
}

/** So many points to each side of T12 the one colour runs into the other. */
const BLEND = 3;

function drawBack(pen: Pen, drawn: Drawn): void {
  const [lumbar, thoracic] = [drawn.frame["lumbar"]!, drawn.frame["thoracic"]!];
  if (lumbar.length === 0 || thoracic.length === 0)
    return;

  const [below, above] = [bend(drawn, lowerBend(drawn.lift)), bend(drawn, upperBend(drawn.lift))];
  const line = Float32Array.of(...lumbar, ...thoracic.subarray(2));
  pen.halo(line, BACK_WIDTH);
  for (let i = 0; i < line.length / 2 - 1; i++) {
    const share = Math.min(Math.max((i + 0.5 - (lumbar.length / 2 - 1) + BLEND) / (2 * BLEND), 0), 1);
    pen.line(line.subarray(2 * i, 2 * i + 4), { colour: mixed(below, above, share), width: BACK_WIDTH });
  }
}

function bend({ lift, number }: Drawn, { series }: ShownBend): string {
  return bendColour(lift.bendAt(series, number), lift.limitOf(series));
}

function drawBar(pen: Pen, { lift, frame, time }: Drawn): void {
  const [repetition, now] = [lift.repetitionAt(time), lift.overlayAt(time)];
  pen.points(path(lift, now, 0, lift.overlay.length - 1), { colour: PALETTE.bar, width: 1, opacity: 0.35 });
  if (repetition !== undefined)
    pen.points(path(lift, now, lift.overlayAt(repetition.liftOffSeconds), now), { colour: PALETTE.bar, width: 2, halo: true });

  const centre = barIn(frame);
  if (centre.length > 0 && lift.plate !== null)
    pen.ellipse(
      centre, lift.plate.radiusX, lift.plate.radiusY, { colour: PALETTE.bar, width: 1.6, dashed: frame["bar"]!.length === 0, halo: true });

  pen.points(lift.midFoot.map(({ x, y }) => lift.camera.inPicture(now, Float32Array.of(x, y))), { colour: PALETTE.foot, width: 1.6, dashed: true });
}

/** The bar's way from one frame to another, as the picture of the frame on the screen shows it. */
function path(lift: Lift, now: number, from: number, to: number): (Stroke | null)[] {
  return lift.overlay.slice(from, to + 1).map((frame, i) => {
    const centre = barIn(frame);
    return centre.length > 0 ? lift.camera.between(from + i, now, centre) : null;
  });
}

/** Where the bar is, seen or bridged; empty where it is neither. */
function barIn(frame: OverlayFrame): Stroke {
  return frame["bar"]!.length > 0 ? frame["bar"]! : frame["barBridged"]!;
}

/** What the near plate hides was only guessed, and is left out: SkeletonMark in Dorsal.Drawing, again. */
function drawSkeleton(pen: Pen, { lift, frame }: Drawn): void {
  const shown = (joint: string): Stroke | null =>
    frame[joint]!.length > 0 && !isBehindPlate(frame[joint]!, barIn(frame), lift.plate) ? frame[joint]! : null;
  for (const bone of BONES)
    pen.points(bone.map(shown), { colour: PALETTE.skeleton, width: 1.4, halo: true });

  for (const limb of LIMBS)
    pen.line(frame[limb]!, { colour: PALETTE.skeleton, width: 1.4, halo: true });

  for (const joint of JOINTS.map(shown).filter((place) => place !== null))
    pen.ring(joint, 3.5, { colour: PALETTE.skeleton, width: 1.4, halo: true });
}

function isBehindPlate(joint: Stroke, centre: Stroke, plate: Lift["plate"]): boolean {
  return plate !== null && centre.length > 0
    && Math.hypot((joint[0]! - centre[0]!) / plate.radiusX, (joint[1]! - centre[1]!) / plate.radiusY) < 1;
}

function drawTrunk(pen: Pen, { frame }: Drawn): void {
  const [hip, neck, overHip] = [frame["hip"]!, frame["neck"]!, frame["overHip"]!];
  if (overHip.length === 0)
    return;

  pen.points([hip, neck], { colour: PALETTE.trunk, width: 1.4, halo: true });
  pen.points([hip, overHip], { colour: PALETTE.trunk, width: 1, dashed: true, opacity: 0.6 });
}

function drawAngles(pen: Pen, drawn: Drawn): void {
  const { lift, number, frame, texts } = drawn;
  const behind = backwards(frame);
  const ahead = behind === 1 ? -1 : 1;
  const said = ({ name, series }: { readonly name: keyof Texts["overlay"]; readonly series: string }): string | null => {
    const value = lift.valueAt(series, number);
    return value === null ? null : fill(texts.overlay[name], { value: figureWithDoubt(value.value, value.halfWidth, "°") });
  };
  for (const line of [frame["lumbar"]!, frame["thoracic"]!, face(frame)])
    pen.keepOff(line);

  for (const shown of shownBends(lift))
    pen.label(middle(frame[shown.at]!), said(shown), behind, bend(drawn, shown));

  for (const angle of ANGLES)
    pen.label(frame[angle.at]!, said(angle), ahead);
}

/** From the nose through the ear and as far again, which is the back of the head; empty where it was not seen. */
function face(frame: OverlayFrame): Stroke {
  const [nose, ear] = [frame["nose"]!, frame["ear"]!];
  return nose.length === 0 || ear.length === 0 ? nose.subarray(0, 0)
    : Float32Array.of(nose[0]!, nose[1]!, ear[0]!, ear[1]!, 2 * ear[0]! - nose[0]!, 2 * ear[1]! - nose[1]!);
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

/** Of another exercise only the repetition: its phases are not those of a deadlift. */
function drawPhase(pen: Pen, { lift, texts, time }: Drawn): void {
  const repetition = lift.repetitionAt(time);
  const number = repetition === undefined ? "" : fill(texts.watch.repetition, { number: repetition.number });
  const phase = lift.isAnotherExercise ? "" : texts.phases[lift.phaseAt(time)];
  const said = [number, phase].filter((part) => part !== "");
  if (said.length > 0)
    pen.corner(said.join(" · "));
}
