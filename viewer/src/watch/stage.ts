import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { controls } from "./controls";
import { Overlay } from "./overlay";
import type { Player } from "./player";

/** The film with its drawing, and under it what moves it. */
export function stage(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const overlay = new Overlay(lift, texts, player);
  return make("div", { class: "stage" },
    picture(lift, texts, player, overlay, () => player.toggle()), controls(lift, texts, player, overlay));
}

/** @param pressed What a click on the film does. */
export function picture(lift: Lift, texts: Texts, player: Player, overlay: Overlay, pressed: () => void): HTMLElement {
  const { width, height } = lift.analysis.video;
  const place = make("div", { class: "picture" });
  place.style.setProperty("--aspect", String(width / height));
  if (player.film === null) {
    place.append(make("p", { class: "no-film" }, texts.watch.noFilm));
  } else {
    player.film.setAttribute("aria-label", texts.watch.video);
    player.film.addEventListener("click", pressed);
    place.append(player.film);
    const refusal = make("p", { class: "no-film", role: "alert" }, texts.watch.cannotPlay);
    player.onRefused(() => place.append(refusal));
  }

  place.append(overlay.canvas);
  return place;
}
