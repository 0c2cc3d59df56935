import type { Lift } from "../data/lift";
import type { Texts } from "../shared/texts";

/** A bend that gives the back line its colour, and where the drawing says how much it is. */
export interface ShownBend {
  readonly at: "thoracic" | "lumbar";
  readonly name: keyof Texts["overlay"];
  readonly series: string;
}

const UPPER: ShownBend = { at: "thoracic", name: "upper", series: "thoracicFlexion" };
const LOWER: ShownBend = { at: "lumbar", name: "lower", series: "lumbarFlexion" };
const WHOLE: ShownBend = { at: "thoracic", name: "whole", series: "wholeBackBend" };

/**
 * Of a back that is said to round because it is round as a whole, the colours of its parts would contradict what is said: ShownBends in
 * Dorsal.Drawing, again.
 */
export function isShownAsAWhole({ analysis }: Lift): boolean {
  return analysis.findings.some(({ status, measure }) => status === "present" && measure?.name === WHOLE.series);
}

export function upperBend(lift: Lift): ShownBend {
  return isShownAsAWhole(lift) ? WHOLE : UPPER;
}

export function lowerBend(lift: Lift): ShownBend {
  return isShownAsAWhole(lift) ? WHOLE : LOWER;
}

/** Each once. */
export function shownBends(lift: Lift): readonly ShownBend[] {
  return isShownAsAWhole(lift) ? [WHOLE] : [UPPER, LOWER];
}

/** What the colours mean. */
export function keyOf(lift: Lift, texts: Texts): string {
  return isShownAsAWhole(lift) ? texts.overlay.wholeKey : texts.overlay.key;
}
