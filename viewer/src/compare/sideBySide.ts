import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { listenToKeys } from "../watch/keys";
import { section } from "../page/section";
import { onThemeChange } from "../page/theme";
import type { Films } from "./films";
import { overlaidPlots, type OverlaidPlots } from "./overlaidPlots";
import { Pair } from "./pair";
import { Pane } from "./pane";
import { transport } from "./transport";
import type { Side, Warp } from "./warp";

export interface SideBySide {
  readonly section: HTMLElement;
  readonly pair: Pair;
  readonly plots: OverlaidPlots;
}

/** Both films at the same moment of the lift, and their curves over each other; at first the first film and the last one. */
export function sideBySide(films: Films): SideBySide {
  const { texts } = films;
  const pane = (side: Side, film: number): Pane => {
    const choice = { film, repetition: films.lifts[film]!.events[0]!.number };
    const made: Pane = new Pane(films, side, choice, () => pair.choose(side, made.runner));
    return made;
  };
  const panes = [pane(0, 0), pane(1, films.lifts.length - 1)] as const;
  const pair = new Pair([panes[0].runner, panes[1].runner]);
  panes.forEach((one) => one.join(pair));
  const plots = overlaidPlots(pair, texts);
  onThemeChange(() => plots.paint());
  listen(pair, panes);

  const hasFilm = films.lifts.some((_, film) => films.has(film));
  const isWide = films.lifts.every(({ analysis }) => analysis.video.width > analysis.video.height);
  return {
    section: section("watch", texts.compare.sections.watch,
      lead(pair, texts),
      make("div", { class: isWide ? "compared wide" : "compared" },
        make("div", { class: "left" },
          make("div", { class: "panes" }, panes[0].element, panes[1].element), transport(pair, texts, hasFilm, films)),
        make("div", { class: "right" }, plots.element))),
    pair,
    plots,
  };
}

/** On what both are locked, which another repetition may not have. */
function lead(pair: Pair, texts: Texts): HTMLElement {
  const place = make("p", { class: "lead" });
  const tell = (): void => { place.textContent = lockOf(pair.warp, texts); };
  pair.onChosen(tell);
  tell();
  return place;
}

function lockOf(warp: Warp, texts: Texts): string {
  if (!warp.isInPercent)
    return texts.compare.lockedWithoutLockout;

  return warp.isLockedOn("knee") ? texts.compare.locked : texts.compare.lockedWithoutKnee;
}

function listen(pair: Pair, panes: readonly Pane[]): void {
  listenToKeys({
    toggle: () => pair.toggle(),
    step: (frames) => pair.step(frames),
    loop: () => pair.loop(),
    toRepetition(number) {
      const having = panes.filter((pane) => pane.has(number));
      having.forEach((pane) => pane.chooseRepetition(number));
      if (having.length > 0)
        pair.seek(0);

      return having.length > 0;
    },
  });
}
