import { make } from "../shared/elements";
import { fill } from "../shared/texts";
import { factList, factsOf, limitsOfAll } from "../page/film";
import { section } from "../page/section";
import { unjudgedCards } from "../page/unjudged";
import type { Films } from "./films";

/** What could not be judged, film by film. */
export function unjudgedInEach(films: Films): HTMLElement {
  const { texts, lifts } = films;
  return section("unjudged", texts.sections.unjudged,
    make("p", { class: "lead" }, texts.unjudged.lead),
    ...lifts.flatMap((lift, film) => {
      const cards = unjudgedCards(lift, texts);
      return [title(films, film), cards.length === 0 ? make("p", {}, texts.unjudged.nothing) : make("div", { class: "cards" }, ...cards)];
    }));
}

/** What each film is, then what no film can tell. */
export function limitsOfEach(films: Films): HTMLElement {
  const { texts, lifts } = films;
  return section("film", texts.compare.sections.films,
    make("p", { class: "lead" }, texts.film.lead),
    ...lifts.flatMap((lift, film) => [
      title(films, film), lift.isAnalysisOnly ? make("p", { class: "not-at-hand" }, texts.compare.notAtHand) : null,
      factList([...factsOf(lift, texts), [texts.compare.analysis, fill(texts.page.madeBy, lift.analysis.versions)]]),
    ]),
    make("h3", {}, texts.compare.anyFilm), factList(limitsOfAll(texts)));
}

function title(films: Films, film: number): HTMLElement {
  return make("h3", {}, films.load(film), " ", make("bdi", {}, films.comparison.items[film]!.file));
}
