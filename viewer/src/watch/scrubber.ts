import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { seconds } from "../shared/figures";
import type { Texts } from "../shared/texts";
import type { Player } from "./player";

/** The position in the film over a band of its phases. */
export function scrubber(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const length = Math.max(lift.ends - lift.begins, 0.001);
  const share = (time: number): number => (time - lift.begins) / length;
  const slider = make("input", {
    type: "range", min: lift.begins, max: (lift.begins + length).toFixed(3), step: "any", value: lift.begins, "aria-label": texts.watch.position,
  });
  slider.addEventListener("input", () => {
    player.pause();
    player.seek(Number(slider.value));
  });
  player.onMoved((wanted) => {
    slider.value = String(wanted);
    slider.setAttribute("aria-valuetext", `${seconds(wanted)} s`);
    slider.style.setProperty("--share", String(share(wanted)));
  });
  return make("div", { class: "scrubber" }, phaseBand(lift, share), slider);
}

function phaseBand(lift: Lift, share: (time: number) => number): HTMLElement {
  const band = make("div", { class: "phases", "aria-hidden": "true" });
  for (const { phase, fromSeconds, toSeconds } of lift.phases) {
    const part = make("span", { class: `phase-${phase}` });
    part.style.left = `${100 * share(fromSeconds)}%`;
    part.style.width = `${100 * (share(toSeconds) - share(fromSeconds))}%`;
    band.append(part);
  }

  return band;
}
