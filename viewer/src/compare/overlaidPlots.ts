import { make } from "../shared/elements";
import { fill, type Texts, wordOf } from "../shared/texts";
import { coloursOf } from "../plots/colours";
import { SERIES } from "../plots/plots";
import { OverlaidPlot } from "./overlaidPlot";
import type { Pair } from "./pair";

export interface OverlaidPlots {
  readonly element: HTMLElement;
  /** Draws all anew in the colours of the page. */
  paint(): void;
}

/** The curves of both lifts over each other; what neither film measured says so in its place. */
export function overlaidPlots(pair: Pair, texts: Texts): OverlaidPlots {
  const place = make("div", { class: "curves" });
  let drawn: OverlaidPlot[] = [];
  const isMeasured = (name: string): boolean => ([0, 1] as const).some((side) => pair.runner(side).lift.isMeasured(name));
  const paint = (): void => {
    const colours = coloursOf(document.body);
    drawn.forEach((plot) => plot.draw(colours));
  };
  const build = (): void => {
    drawn.forEach((plot) => plot.remove());
    drawn = SERIES.filter(isMeasured).map((name) => new OverlaidPlot(pair, texts, name));
    const absent = SERIES.filter((name) => !isMeasured(name)).map((name) => make("p", { class: "never" },
      make("strong", {}, wordOf(texts.series, name)), never(pair, name, texts)));
    place.replaceChildren(...drawn.map((plot) => plot.element), ...absent);
    paint();
  };
  pair.onChosen(build);
  build();
  return {
    element: make("div", { class: "overlaid" }, place, make("p", { class: "legend" }, texts.compare.legend)),
    paint,
  };
}

/** Of a lift that was stored there is only that it was not measured. */
function never(pair: Pair, name: string, texts: Texts): string {
  const reasons = new Set(([0, 1] as const).map((side) => pair.runner(side).lift.whyAbsent(name)).filter((reason) => reason !== ""));
  return reasons.size === 0 ? texts.compare.neverUntold : fill(texts.compare.never, { reason: [...reasons].join(" ") });
}
