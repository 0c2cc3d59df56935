import { make } from "../shared/elements";
import { seconds } from "../shared/figures";
import { fill } from "../shared/texts";
import { picture } from "../watch/stage";
import type { Films, ShownFilm } from "./films";
import type { Pair, Runner } from "./pair";
import type { Side } from "./warp";

/** What a side shows. */
export interface Choice {
  film: number;
  repetition: number;
}

/** One of the two films, with what is chosen of it. */
export class Pane {
  readonly element: HTMLElement;
  private readonly place = make("div", { class: "place" });
  private readonly time = make("output", { class: "time", "aria-live": "off" });
  private readonly repetitions = make("select", {});
  private readonly title = make("h3", {});
  private readonly pictures = new Map<ShownFilm, HTMLElement>();

  constructor(private readonly films: Films, private readonly side: Side, readonly choice: Choice, private readonly chosen: () => void) {
    const { texts } = films;
    this.element = make("div", { class: `pane side-${side}`, role: "group", "aria-label": texts.compare.sides[side] ?? "" },
      make("header", {}, this.title, make("div", { class: "choices" }, this.filmChoice(), this.repetitionChoice())),
      this.place, this.time);
  }

  get shown(): ShownFilm {
    return this.films.on(this.side, this.choice.film);
  }

  get runner(): Runner {
    const { lift, player } = this.shown;
    return { lift, player, repetition: lift.events.find(({ number }) => number === this.choice.repetition) ?? lift.events[0]! };
  }

  /** Once there is a pair that this belongs to. */
  join(pair: Pair): void {
    this.pair = pair;
    pair.onMoved((position) => { this.time.textContent = `${seconds(pair.warp.timeOf(this.side, position))} s`; });
    this.show();
  }

  chooseRepetition(number: number): void {
    this.choice.repetition = number;
    this.repetitions.value = String(number);
    this.chosen();
  }

  has(repetition: number): boolean {
    return this.shown.lift.events.some(({ number }) => number === repetition);
  }

  private pair: Pair | null = null;

  private show(): void {
    const { lift } = this.shown;
    const { texts } = this.films;
    this.title.replaceChildren(make("span", { class: "mark", "aria-hidden": "true" }),
      make("strong", {}, this.films.load(this.choice.film)), " ", make("bdi", {}, lift.analysis.video.file));
    this.place.replaceChildren(lift.isAnalysisOnly
      ? make("p", { class: "not-at-hand" }, texts.compare.notAtHand)
      : this.pictureOf(this.shown));
    this.repetitions.replaceChildren(...lift.events.map(({ number }) =>
      make("option", { value: number }, fill(texts.compare.repetition, { number, count: lift.events.length }))));
    this.repetitions.value = String(this.choice.repetition);
  }

  /** Made once for each film, which keeps its player too: a second one would press the film twice with one click. */
  private pictureOf(shown: ShownFilm): HTMLElement {
    const made = this.pictures.get(shown)
      ?? picture(shown.lift, this.films.texts, shown.player, shown.overlay, () => this.pair?.toggle());
    this.pictures.set(shown, made);
    return made;
  }

  private filmChoice(): HTMLElement | null {
    const { films } = this;
    if (films.lifts.length < 3)
      return null;

    const select = make("select", { "aria-label": films.texts.compare.chooseFilm },
      ...films.lifts.map((_, film) => make("option", { value: film }, films.name(film))));
    select.value = String(this.choice.film);
    select.addEventListener("change", () => {
      this.choice.film = Number(select.value);
      this.choice.repetition = this.shown.lift.events[0]!.number;
      this.show();
      this.chosen();
    });
    return select;
  }

  private repetitionChoice(): HTMLElement {
    this.repetitions.setAttribute("aria-label", this.films.texts.compare.chooseRepetition);
    this.repetitions.addEventListener("change", () => this.chooseRepetition(Number(this.repetitions.value)));
    return this.repetitions;
  }
}
