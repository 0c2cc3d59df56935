import type { Comparison } from "../data/comparison";
import type { Source } from "../data/embedded";
import { make } from "../shared/elements";
import { withNeutralOf } from "../shared/neutral";
import { fill } from "../shared/texts";
import { advice } from "../page/advice";
import { contents } from "../page/header";
import { soonNotice, stopScreen } from "../page/safety";
import { goTo } from "../page/section";
import { drawAnewForPaper } from "../page/theme";
import { changes } from "./changes";
import { limitsOfEach, unjudgedInEach } from "./eachFilm";
import { Films } from "./films";
import { header } from "./header";
import { sideBySide } from "./sideBySide";
import { stills } from "./stills";

/** Shows two or more lifts side by side in a place of a page. */
export function showComparison(source: Source, comparison: Comparison, place: HTMLElement): void {
  const { report } = source;
  const texts = withNeutralOf(report.lifts.map(({ analysis }) => analysis), source.texts);
  document.title = fill(texts.compare.titleOf, { files: comparison.items.map(({ file }) => file).join(` ${texts.compare.against} `) });
  if (comparison.safety.stop) {
    place.append(stopScreen(comparison.safety, texts));
    return;
  }

  const films = new Films({ ...source, texts }, comparison);
  const { section, pair, plots } = sideBySide(films);
  const pictures = stills(pair, films, (side, time) => {
    pair.seek(pair.warp.positionOf(side, time));
    goTo(section);
  });
  // What is known of a cause may come from any of the films, so it leads into none.
  const sections = [
    section, changes(films), pictures, unjudgedInEach(films), advice(comparison, texts, () => null), limitsOfEach(films),
  ].filter((part) => part !== null);
  place.append(
    header(films), ...[soonNotice(comparison.safety, texts)].filter((notice) => notice !== null), contents(sections, texts),
    make("main", {}, ...sections),
    make("footer", {},
      make("p", {}, texts.compare.notADiagnosis), make("p", {}, fill(texts.compare.madeBy, report.madeBy))));
  drawAnewForPaper();
  plots.paint();
  pair.seek(0);
}
