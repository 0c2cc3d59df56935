import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { bare, figure, rounded } from "../shared/figures";
import { fill, type Texts, wordOf } from "../shared/texts";
import { section } from "./section";

const SLOW = 25;

/** A name and what is said of it. */
type Fact = readonly [string, string];

/** What the film is, and what it cannot tell. */
export function film(lift: Lift, texts: Texts): HTMLElement {
  return section("film", texts.sections.film,
    make("p", { class: "lead" }, texts.film.lead), factList([...factsOf(lift, texts), ...limitsOfAll(texts)]));
}

export function factList(facts: readonly Fact[]): HTMLElement {
  return make("dl", { class: "facts-list" }, ...facts.map(([name, text]) => make("div", {}, make("dt", {}, name), make("dd", {}, text))));
}

/** What differs from film to film. */
export function factsOf(lift: Lift, texts: Texts): Fact[] {
  return [
    [texts.film.camera, camera(lift, texts)],
    [texts.film.rate, rate(lift, texts)],
    [texts.film.scale, scale(lift, texts)],
    [texts.film.neutral, wordOf(texts.baselines, lift.analysis.baseline.source)],
  ];
}

/** What no film can tell. */
export function limitsOfAll(texts: Texts): Fact[] {
  return [
    [texts.film.clothes, texts.film.clothesText],
    [texts.film.plane, texts.film.planeText],
    [texts.film.limits, texts.film.limitsText],
  ];
}

function camera({ analysis }: Lift, texts: Texts): string {
  const kind = `${wordOf(texts.views, analysis.view.kind)}. `;
  const yaw = analysis.view.yawDegrees;
  return yaw === null ? kind : kind + fill(texts.film.square, {
    angle: figure(yaw.value, "°"), low: bare(yaw.low, "°"), high: figure(yaw.high, "°"),
  });
}

function rate({ analysis }: Lift, texts: Texts): string {
  const { framesPerSecond, variableFrameRate } = analysis.video;
  if (framesPerSecond === null)
    return texts.film.rateNone;

  const said = fill(variableFrameRate ? texts.film.rateVarying : texts.film.rateFixed, { rate: rounded(framesPerSecond, 1).replace(".0", "") });
  return `${said} ${framesPerSecond < SLOW ? texts.film.rateSlow : texts.film.rateLimit}`;
}

function scale({ analysis }: Lift, texts: Texts): string {
  const size = analysis.scale.metresPerPixel;
  const inMillimetres = (metres: number): string => rounded(1000 * metres, 2);
  return size === null ? texts.film.scaleNone : fill(
    analysis.scale.source === "stature" ? texts.film.scaleStature : texts.film.scalePlate,
    { scale: `${inMillimetres(size.value)} ± ${inMillimetres((size.high - size.low) / 2)}` });
}
