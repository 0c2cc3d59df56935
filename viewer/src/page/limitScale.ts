import type { Finding, Status, Threshold } from "../data/report";
import { draw } from "../shared/elements";
import { bare, figure } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";

const WIDTH = 320;
const HEIGHT = 46;
const TRACK = { top: 12, height: 8 };

/** A value and its interval on the way from absent to present. */
export function limitScale(measure: NonNullable<Finding["measure"]>, limit: Threshold, status: Status, texts: Texts): SVGElement {
  const x = axis(measure, limit);
  const say = (value: number): string => figure(value, measure.unit);
  const label = fill(texts.findings.scale, {
    value: say(measure.value), low: bare(measure.low, measure.unit), high: say(measure.high),
    absent: say(limit.absentUpTo), present: say(limit.presentFrom),
  });
  const middle = TRACK.top + TRACK.height / 2;
  return draw("svg", { class: `scale ${status}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label },
    zone("zone-absent", 0, x(limit.absentUpTo)),
    zone("zone-between", x(limit.absentUpTo), x(limit.presentFrom)),
    zone("zone-present", x(limit.presentFrom), WIDTH),
    limitLine(x(limit.absentUpTo)),
    limitLine(x(limit.presentFrom)),
    draw("line", { class: "interval", x1: x(measure.low), x2: x(measure.high), y1: middle, y2: middle }),
    draw("line", { class: "interval end", x1: x(measure.low), x2: x(measure.low), y1: middle - 6, y2: middle + 6 }),
    draw("line", { class: "interval end", x1: x(measure.high), x2: x(measure.high), y1: middle - 6, y2: middle + 6 }),
    draw("circle", { class: "value", cx: x(measure.value), cy: middle, r: 6 }),
    words(Math.min(x(limit.absentUpTo), WIDTH * 0.45), "end", fill(texts.findings.absentUpTo, { value: say(limit.absentUpTo) })),
    words(Math.max(x(limit.presentFrom), WIDTH * 0.5), "start", fill(texts.findings.presentFrom, { value: say(limit.presentFrom) })));
}

/** Both limits in the middle part, and the whole interval in sight. */
function axis(measure: NonNullable<Finding["measure"]>, limit: Threshold): (value: number) => number {
  const span = limit.presentFrom - limit.absentUpTo;
  const low = Math.min(0, limit.absentUpTo - 2 * span, measure.low);
  const high = Math.max(limit.presentFrom + 2.5 * span, measure.high);
  const margin = 0.03 * (high - low);
  return (value) => (WIDTH * (value - low + margin)) / (high - low + 2 * margin);
}

function zone(name: string, from: number, to: number): SVGElement {
  return draw("rect", { class: name, x: from, y: TRACK.top, width: Math.max(0, to - from), height: TRACK.height });
}

function limitLine(x: number): SVGElement {
  return draw("line", { class: "limit", x1: x, x2: x, y1: TRACK.top - 3, y2: TRACK.top + TRACK.height + 3 });
}

function words(x: number, anchor: "start" | "end", text: string): SVGElement {
  const shift = anchor === "end" ? -3 : 3;
  return draw("text", { x: x + shift, y: HEIGHT - 8, "text-anchor": anchor }, text);
}
