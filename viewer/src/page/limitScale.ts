import type { Finding, Quantity, Status, Threshold } from "../data/report";
import { draw } from "../shared/elements";
import { bare, exact, figure } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";

export const SCALE_WIDTH = 320;
const HEIGHT = 46;

/** As wide as one of its letters may be, on paper too. */
const LETTER = 7.8;

const TRACK = { top: 12, height: 8 };

/** A value and its interval on the way from absent to present. */
export function limitScale(measure: NonNullable<Finding["measure"]>, limit: Threshold, status: Status, texts: Texts): SVGElement {
  const x = axis([measure], limit);
  const say = (value: number): string => figure(value, measure.unit);
  const label = fill(texts.findings.scale, {
    value: say(measure.value), low: bare(measure.low, measure.unit), high: say(measure.high),
    rule: ruleOf(limit, texts),
  });
  return draw("svg", { class: `scale ${status}`, viewBox: `0 0 ${SCALE_WIDTH} ${HEIGHT}`, role: "img", "aria-label": label },
    zone("zone-absent", 0, x(limit.absentUpTo), TRACK.top, TRACK.height),
    zone("zone-between", x(limit.absentUpTo), x(limit.presentFrom), TRACK.top, TRACK.height),
    zone("zone-present", x(limit.presentFrom), SCALE_WIDTH, TRACK.top, TRACK.height),
    limitLine(x(limit.absentUpTo), TRACK.top, TRACK.height),
    limitLine(x(limit.presentFrom), TRACK.top, TRACK.height),
    whisker(measure, x, TRACK.top + TRACK.height / 2),
    ...limitWords(x, HEIGHT - 8, limit, measure.unit, texts));
}

/** What the value and what its interval need: by the value alone nothing is present or absent. */
export function ruleOf({ unit, absentUpTo, presentFrom, presentBeyond, absentWithin }: Threshold, texts: Texts): string {
  return fill(texts.findings.rule, {
    present: exact(presentFrom, unit), beyond: exact(presentBeyond, unit), absent: exact(absentUpTo, unit), within: exact(absentWithin, unit),
  });
}

/** Both limits in the middle part, and all intervals whole in sight. */
export function axis(measures: readonly Quantity[], limit: Threshold): (value: number) => number {
  const span = limit.presentFrom - limit.absentUpTo;
  const low = Math.min(0, limit.absentUpTo - 2 * span, ...measures.map((measure) => measure.low));
  const high = Math.max(limit.presentFrom + 2.5 * span, ...measures.map((measure) => measure.high));
  const margin = 0.03 * (high - low);
  return (value) => (SCALE_WIDTH * (value - low + margin)) / (high - low + 2 * margin);
}

export function zone(name: string, from: number, to: number, top: number, height: number): SVGElement {
  return draw("rect", { class: name, x: from, y: top, width: Math.max(0, to - from), height });
}

export function limitLine(x: number, top: number, height: number): SVGElement {
  return draw("line", { class: "limit", x1: x, x2: x, y1: top - 3, y2: top + height + 3 });
}

/** A value with its interval. */
export function whisker({ value, low, high }: Quantity, x: (value: number) => number, y: number): SVGElement {
  const end = (at: number): SVGElement => draw("line", { class: "interval end", x1: x(at), x2: x(at), y1: y - 6, y2: y + 6 });
  return draw("g", {},
    draw("line", { class: "interval", x1: x(low), x2: x(high), y1: y, y2: y }), end(low), end(high),
    draw("circle", { class: "value", cx: x(value), cy: y, r: 6 }));
}

/** What each limit means, under it as far as there is room. */
export function limitWords(x: (value: number) => number, y: number, limit: Threshold, unit: string, texts: Texts): SVGElement[] {
  const absent = fill(texts.findings.absentUpTo, { value: exact(limit.absentUpTo, unit) });
  const present = fill(texts.findings.presentFrom, { value: exact(limit.presentFrom, unit) });
  return [
    words(Math.min(Math.max(x(limit.absentUpTo), LETTER * absent.length), SCALE_WIDTH * 0.48), "end", y, absent),
    words(Math.max(Math.min(x(limit.presentFrom), SCALE_WIDTH - LETTER * present.length), SCALE_WIDTH * 0.5), "start", y, present),
  ];
}

function words(x: number, anchor: "start" | "end", y: number, text: string): SVGElement {
  const shift = anchor === "end" ? -3 : 3;
  return draw("text", { x: x + shift, y, "text-anchor": anchor }, text);
}
