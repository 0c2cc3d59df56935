import palette from "../../../src/Dorsal.Drawing/Colours/palette.json";
import type { Threshold } from "../data/report";

/** The colours over the film, the same as on the annotated one, and the same in every theme: the film is. */
export const PALETTE = palette;

/** The colour of a part of the back, or of the whole, by what is common for it: BendScale in Dorsal.Drawing, again. */
export function bendColour(flexion: number | null, limit: Threshold | undefined): string {
  if (flexion === null || limit === undefined)
    return palette.unknownBend;

  const { absentUpTo, presentFrom } = limit;
  const stops = [0, absentUpTo, presentFrom, 2 * presentFrom - absentUpTo];
  const upper = stops.findIndex((stop) => stop > flexion);
  if (upper === 0)
    return palette.bend[0]!;
  if (upper < 0)
    return palette.bend.at(-1)!;

  const share = (flexion - stops[upper - 1]!) / (stops[upper]! - stops[upper - 1]!);
  return mixed(palette.bend[upper - 1]!, palette.bend[upper]!, share);
}

/** @param share Of the second colour, 0 to 1. */
export function mixed(from: string, to: string, share: number): string {
  return `color-mix(in srgb, ${to} ${100 * share}%, ${from})`;
}
