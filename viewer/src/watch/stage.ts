import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { controls } from "./controls";
import { Overlay } from "./overlay";
import type { Player } from "./player";

/** The film with its drawing, and under it what moves it. */
export function stage(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const { width, height } = lift.analysis.video;
  const overlay = new Overlay(lift, texts, player);
  const picture = make("div", { class: "picture" });
  picture.style.setProperty("--aspect", String(width / height));
  if (player.film === null) {
    picture.append(make("p", { class: "no-film" }, texts.watch.noFilm));
  } else {
    player.film.setAttribute("aria-label", texts.watch.video);
    player.film.addEventListener("click", () => player.toggle());
    picture.append(player.film);
  }

  picture.append(overlay.canvas);
  return make("div", { class: "stage" }, picture, controls(lift, texts, player, overlay));
}
