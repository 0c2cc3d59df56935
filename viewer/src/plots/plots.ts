import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { grouped } from "../shared/groups";
import { fill, type Texts, wordOf } from "../shared/texts";
import type { Player } from "../watch/player";
import { coloursOf } from "./colours";
import { PathPlot } from "./pathPlot";
import { SeriesPlot } from "./seriesPlot";

export const SERIES = ["thoracicFlexion", "lumbarFlexion", "trunkLean", "neckExtension", "barHeight", "barVelocity"];

const WHOLE_BACK = "wholeBackBend";

/** The bend of the whole back tells what its two parts tell already, but where an answer goes by it. */
function seriesOf({ analysis }: Lift): string[] {
  const decides = analysis.findings.some((finding) => finding.measure?.name === WHOLE_BACK);
  return SERIES.flatMap((name) => (decides && name === "lumbarFlexion" ? [name, WHOLE_BACK] : [name]));
}

export interface Plots {
  readonly curves: HTMLElement;
  /** Absent where the path could not be measured. */
  readonly path: HTMLElement | null;
  /** Draws all anew in the colours of the page. */
  paint(): void;
}

/** The curves beside the film; a series that was never measured says why in their place. */
export function plots(lift: Lift, texts: Texts, player: Player): Plots {
  const series = seriesOf(lift);
  const measured = series.filter((name) => lift.isMeasured(name));
  const drawn = measured.map((name, i) => new SeriesPlot(lift, texts, player, name, i === measured.length - 1));
  const absent = [...grouped(series.filter((name) => !lift.isMeasured(name)), (name) => lift.whyAbsent(name))].map(
    ([reason, names]) => make("p", { class: "never" },
      make("strong", {}, names.map((name) => wordOf(texts.series, name)).join("; ")), fill(texts.plots.never, { reason })));
  const path = lift.isMeasured("barForward") && lift.isMeasured("barHeight") ? new PathPlot(lift, texts, player) : null;
  return {
    curves: make("div", { class: "curves" },
      ...drawn.map((plot) => plot.element), ...absent, drawn.length === 0 ? null : make("p", { class: "legend" }, texts.plots.legend)),
    path: path?.element ?? null,
    paint() {
      const colours = coloursOf(document.body);
      drawn.forEach((plot) => plot.draw(colours));
      path?.paint(colours);
    },
  };
}
