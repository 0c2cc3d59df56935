import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { seconds } from "../shared/figures";
import type { Texts } from "../shared/texts";
import type { Player } from "./player";

/** The position in the film over a band of its phases. */
export function scrubber(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const last = Math.max(lift.duration, 0.001);
  const slider = make("input", {
    type: "range", min: 0, max: last.toFixed(3), step: "any", value: 0, "aria-label": texts.watch.position,
  });
  slider.addEventListener("input", () => {
    player.pause();
    player.seek(Number(slider.value));
  });
  player.onMoved((wanted) => {
    slider.value = String(wanted);
    slider.setAttribute("aria-valuetext", `${seconds(wanted)} s`);
    slider.style.setProperty("--share", String(wanted / last));
  });
  return make("div", { class: "scrubber" }, phaseBand(lift, last), slider);
}

function phaseBand(lift: Lift, last: number): HTMLElement {
  const band = make("div", { class: "phases", "aria-hidden": "true" });
  for (const { phase, fromSeconds, toSeconds } of lift.phases) {
    const part = make("span", { class: `phase-${phase}` });
    part.style.left = `${(100 * fromSeconds) / last}%`;
    part.style.width = `${(100 * (toSeconds - fromSeconds)) / last}%`;
    band.append(part);
  }

  return band;
}
