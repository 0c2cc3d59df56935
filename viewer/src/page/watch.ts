import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { type Plots, plots } from "../plots/plots";
import { keysOf, listenToKeys } from "../watch/keys";
import { Player } from "../watch/player";
import { stage } from "../watch/stage";
import { section } from "./section";
import { onThemeChange } from "./theme";

export interface Watch {
  readonly section: HTMLElement;
  readonly player: Player;
  readonly plots: Plots;
}

/** The film and its curves, which move each other. */
export function watch(lift: Lift, film: string | null, texts: Texts): Watch {
  const video = film === null ? null : make("video", { src: film, playsinline: true, preload: "auto", muted: true, tabindex: -1 });
  const player = new Player(video, lift.frameTimes);
  const curves = plots(lift, texts, player);
  listenToKeys(keysOf(lift, player));
  onThemeChange(() => curves.paint());
  const left = make("div", { class: "left" }, stage(lift, texts, player));
  return {
    section: section("watch", texts.sections.watch,
      make("div", { class: "watch" }, left, make("div", { class: "right" }, curves.curves, curves.path))),
    player,
    plots: curves,
  };
}
