import { bare, figure } from "./figures";
import { fill, type Texts } from "./texts";

/** What a finding's number is, where the finding's name does not say it; null for all others. */
export function whatOf(measure: string, texts: Texts): string | null {
  switch (measure) {
    case "wholeBackBend":
      return texts.measures.wholeBack;
    case "thoracicFlexionGrowth":
    case "lumbarFlexionGrowth":
      return texts.measures.afterLiftOff;
    case "chestDrop":
      return texts.measures.upperBack;
    case "backwardBend":
      return texts.measures.backwards;
    default:
      return null;
  }
}

/** Such as "(16 to 26°)". */
export function intervalOf({ low, high }: { readonly low: number; readonly high: number }, unit: string, texts: Texts): string {
  return fill(texts.compare.interval, { low: bare(low, unit), high: figure(high, unit) });
}

/** Such as "21°", or "whole back: 44°". */
export function namedFigure(measure: { readonly name: string; readonly unit: string; readonly value: number }, texts: Texts): string {
  const value = figure(measure.value, measure.unit);
  const what = whatOf(measure.name, texts);
  return what === null ? value : fill(texts.measures.named, { what, value });
}
