import type { Lift } from "../data/lift";
import type { KeyFrame } from "../data/report";
import { button, make } from "../shared/elements";
import { seconds } from "../shared/figures";
import type { Texts } from "../shared/texts";
import { altOf } from "../page/keyFrames";
import { section } from "../page/section";
import { coloursBack } from "../watch/layers";
import { keyOf } from "../watch/shownBend";
import type { Films } from "./films";
import type { Pair } from "./pair";
import type { Side } from "./warp";

const MOMENTS = ["setUp", "liftOff", "knee", "lockout"] as const;
const SIDES: readonly Side[] = [0, 1];

/** Real pictures of the same moments beside each other, because films do not print; nothing where no film has any. */
export function stills(pair: Pair, { lifts, texts }: Films, show: (side: Side, time: number) => void): HTMLElement | null {
  if (lifts.every(({ keyFrames }) => keyFrames.length === 0))
    return null;

  const key = make("p", { class: "lead" });
  const place = make("div", { class: "still-pairs" });
  const fit = (): void => {
    const coloured = SIDES.map((side) => pair.runner(side).lift).filter(hasColours);
    key.textContent = [...new Set(coloured.map((lift) => keyOf(lift, texts)))].join(" ");
    key.hidden = coloured.length === 0;
    place.replaceChildren(...MOMENTS.map((moment) => pictures(moment, pair, texts, show)));
  };
  pair.onChosen(fit);
  fit();
  return section("pictures", texts.sections.pictures, key, place);
}

function hasColours(lift: Lift): boolean {
  return lift.keyFrames.length > 0 && coloursBack(lift);
}

function pictures(moment: (typeof MOMENTS)[number], pair: Pair, texts: Texts, show: (side: Side, time: number) => void): HTMLElement {
  return make("div", { class: "still-pair" },
    make("h3", {}, texts.moments[moment]),
    make("div", { class: "two" }, ...SIDES.map((side) => {
      const { lift, repetition } = pair.runner(side);
      const frame = lift.keyFrames.find((one) => one.moment === moment && one.repetition === repetition.number);
      return frame === undefined
        ? make("p", { class: `no-still side-${side}` }, texts.compare.noStill)
        : still(frame, side, lift, texts, () => show(side, frame.atSeconds));
    })));
}

function still(frame: KeyFrame, side: Side, lift: Lift, texts: Texts, shown: () => void): HTMLElement {
  const alt = `${texts.compare.sides[side]!}: ${altOf(frame, texts.moments[frame.moment], lift, texts)}`;
  const image = make("img", { src: `data:image/jpeg;base64,${frame.jpeg}`, width: frame.width, height: frame.height, alt });
  return make("figure", { class: `side-${side}` },
    button(texts.pictures.go, { class: "still" }, shown, image),
    make("figcaption", {}, make("span", { class: "mark", "aria-hidden": "true" }), make("span", { class: "time" }, `${seconds(frame.atSeconds)} s`)));
}
