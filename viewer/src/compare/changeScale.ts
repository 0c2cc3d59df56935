import type { Quantity, Threshold } from "../data/report";
import { axis, limitLine, limitWords, ruleOf, SCALE_WIDTH, whisker, zone } from "../page/limitScale";
import { draw } from "../shared/elements";
import { figure } from "../shared/figures";
import { intervalOf } from "../shared/measures";
import { fill } from "../shared/texts";
import type { Films } from "./films";

const ROW = 20;
const FOOT = 26;

/** What each film measured, below each other on the way from absent to present; what nobody measured leaves its row empty. */
export function changeScale(values: readonly (Quantity | null)[], unit: string, limit: Threshold, films: Films): SVGElement {
  const { texts } = films;
  const measured = values.filter((value) => value !== null);
  const x = axis(measured, limit);
  const height = ROW * values.length;
  const label = values.map((value, film) => fill(texts.compare.value, {
    film: films.name(film), value: value === null ? texts.compare.gap : `${figure(value.value, unit)} ${intervalOf(value, unit, texts)}`,
  })).join("; ") + `. ${ruleOf(limit, texts)}`;
  return draw("svg", { class: "scale changes", viewBox: `0 0 ${SCALE_WIDTH} ${height + FOOT}`, role: "img", "aria-label": label },
    zone("zone-absent", 0, x(limit.absentUpTo), 0, height),
    zone("zone-between", x(limit.absentUpTo), x(limit.presentFrom), 0, height),
    zone("zone-present", x(limit.presentFrom), SCALE_WIDTH, 0, height),
    limitLine(x(limit.absentUpTo), 0, height),
    limitLine(x(limit.presentFrom), 0, height),
    ...values.map((value, film) => (value === null ? null : draw("g", { class: markOf(film, values.length) },
      whisker(value, x, ROW * (film + 0.5))))),
    ...limitWords(x, height + 14, limit, unit, texts));
}

/** The first film and the last one have the colours of their curves. */
export function markOf(film: number, films: number): string {
  return film === 0 ? "side-0" : film === films - 1 ? "side-1" : "side-between";
}
