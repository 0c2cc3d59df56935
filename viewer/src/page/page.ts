import type { Source } from "../data/embedded";
import { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { withNeutralOf } from "../shared/neutral";
import { fill } from "../shared/texts";
import { advice, showIn } from "./advice";
import { film } from "./film";
import { findings } from "./findings";
import { isFull } from "./fullness";
import { contents, header } from "./header";
import { keyFrames } from "./keyFrames";
import { soonNotice, stopScreen } from "./safety";
import { goTo } from "./section";
import type { Seek } from "./seek";
import { unjudged } from "./unjudged";
import { watch } from "./watch";

/** Shows a report in a place of a page. */
export function show(source: Source, place: HTMLElement): void {
  const [first] = source.report.lifts;
  if (first === undefined)
    return;

  const { analysis } = first;
  const texts = withNeutralOf([analysis], source.texts);
  document.title = fill(texts.page.titleOf, { file: analysis.video.file });
  if (analysis.safety.stop) {
    place.append(stopScreen(analysis.safety, texts));
    return;
  }

  const lift = new Lift(first, source.report.thresholds);
  const watched = watch(lift, source.film(0), texts);
  const seek: Seek = (time) => {
    watched.player.pause();
    watched.player.seek(time);
    goTo(watched.section);
  };
  const sections = [
    watched.section, keyFrames(lift, texts, seek), findings(lift, texts, seek), unjudged(lift, texts), film(lift, texts),
    advice(analysis, texts, showIn(lift, seek)),
  ].filter((section) => section !== null);
  place.append(
    header(lift, texts), ...[soonNotice(analysis.safety, texts)].filter((notice) => notice !== null), contents(sections, texts),
    make("main", {}, ...sections),
    make("footer", {}, make("p", {}, texts.page.notADiagnosis), make("p", {}, fill(texts.page.madeBy, analysis.versions))));
  document.body.classList.toggle("full", isFull(analysis));
  filmFirst(watched.player.film);
  watched.plots.paint();
  watched.player.seek(lift.events[0]?.liftOffSeconds ?? 0);
}

/** Until the film has its first picture, or is known to have none, what is not on the screen is not laid out. */
function filmFirst(film: HTMLVideoElement | null): void {
  if (film === null)
    return;

  document.body.classList.add("film-first");
  for (const event of ["loadeddata", "error"])
    film.addEventListener(event, () => document.body.classList.remove("film-first"), { once: true });
}
