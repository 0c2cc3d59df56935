import type { Cause, LoadedMuscle, Support } from "../data/report";
import { draw, make } from "../shared/elements";
import { fill, type Texts, wordOf } from "../shared/texts";

/** The lifter's right half seen from behind; the left one is its mirror image. Drawn for this page, not to scale. */
const BODY =
  "M110 12c14 0 22 11 22 25 0 10-4 17-9 22 1 14 8 20 25 25 19 5 31 14 34 33 4 26 7 50 12 74 3 16 6 32 7 46l-14 3"
  + "c-5-20-11-41-15-57-4-17-7-33-9-48-2 30-6 54-7 76 0 13 4 25 5 39v42H110z";

/** From the deepest to the one that lies over the others. */
const MUSCLES: readonly (readonly [string, string])[] = [
  ["latissimus-dorsi", "M163 138c-2 26-6 48-13 66-15 10-29 22-40 37v-68c5-13 10-24 16-34 13 5 25 5 37-1z"],
  ["core", "M151 208c5 10 6 20 8 30l2 14c-12 7-34 10-49 9v-17c10-14 24-27 39-36z"],
  ["trapezius", "M110 54l11 4c1 14 9 22 26 27l12 5c-9 9-22 14-31 24-8 18-14 40-18 58z"],
  ["posterior-deltoid", "M152 87c17 4 28 13 30 30 0 9-4 16-9 21-4-14-11-26-21-36-4-5-3-11 0-15z"],
  ["rhomboids", "M118 98l19 15v29l-19-16z"],
  ["thoracic-erectors", "M111 92c5 18 7 62 6 102l-6 6z"],
];

const WIDTH = 220;

/** Where the muscles lie that the supported causes load, and what each of them does in the lift. */
export function muscleMap(muscles: readonly LoadedMuscle[], causes: readonly Cause[], texts: Texts): HTMLElement {
  const names = muscles.map((muscle) => `${nameOf(muscle, texts)}, ${texts.support[muscle.support]}`).join("; ");
  return make("figure", { class: "muscles" },
    make("figcaption", {}, make("h3", {}, texts.advice.map), make("p", {}, texts.advice.mapNote)),
    draw("svg", { viewBox: `0 0 ${WIDTH} 290`, role: "img", "aria-label": fill(texts.advice.mapAlt, { muscles: names }) },
      half("left", muscles), half("right", muscles)),
    make("ul", {}, ...muscles.map((muscle) => entry(muscle, causes, texts))));
}

function half(side: "left" | "right", muscles: readonly LoadedMuscle[]): SVGElement {
  return draw("g", side === "left" ? { transform: `translate(${WIDTH} 0) scale(-1 1)` } : {},
    draw("path", { class: "body", d: BODY }),
    ...MUSCLES.map(([id, d]) => {
      const loaded = muscles.find((muscle) => muscle.id === id && (muscle.side === "both" || muscle.side === side));
      return draw("path", { class: `muscle ${loaded?.support ?? "rest"}`, d });
    }));
}

function entry(muscle: LoadedMuscle, causes: readonly Cause[], texts: Texts): HTMLElement {
  return make("li", { class: muscle.support },
    make("strong", {}, nameOf(muscle, texts)), make("p", {}, muscle.job),
    ...bySupport(muscle, causes).map(([support, ids]) =>
      make("small", {}, `${texts.support[support]}: ${ids.map((id) => wordOf(texts.causeTitles, id)).join("; ")}`)));
}

/** Each cause with its own support, the best first: the muscle's is only that of the best of them. */
function bySupport(muscle: LoadedMuscle, causes: readonly Cause[]): readonly (readonly [Support, readonly string[]])[] {
  const supportOf = (id: string): Support => causes.find((cause) => cause.id === id)?.support ?? muscle.support;
  return (["strong", "some", "none", "unknown"] as const)
    .map((support) => [support, muscle.causes.filter((id) => supportOf(id) === support)] as const)
    .filter(([, ids]) => ids.length > 0);
}

function nameOf(muscle: LoadedMuscle, texts: Texts): string {
  const side = texts.advice.side[muscle.side];
  return wordOf(texts.muscles, muscle.id) + (side === "" ? "" : `, ${side}`);
}
