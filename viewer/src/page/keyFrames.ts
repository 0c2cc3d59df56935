import type { Lift } from "../data/lift";
import type { KeyFrame } from "../data/report";
import { button, make } from "../shared/elements";
import { seconds } from "../shared/figures";
import { grouped } from "../shared/groups";
import { fill, type Texts, wordOf } from "../shared/texts";
import type { Seek } from "./seek";
import { section } from "./section";

/** Real pictures, because a canvas over a film does not print. */
export function keyFrames(lift: Lift, texts: Texts, seek: Seek): HTMLElement | null {
  if (lift.keyFrames.length === 0)
    return null;

  const worst = lift.keyFrames.filter((frame) => frame.moment === "worst");
  const byRepetition = grouped(lift.keyFrames.filter((frame) => frame.moment !== "worst"), (frame) => frame.repetition);
  const strips = make("div", { class: "filmstrips" },
    ...[...byRepetition].map(([number, frames]) => row("repetition", fill(texts.pictures.repetition, { number }), frames, texts, seek)),
    worst.length === 0 ? null : row("worst", texts.pictures.worst, worst, texts, seek));
  strips.style.setProperty("--aspect", String(lift.keyFrames[0]!.width / lift.keyFrames[0]!.height));
  return section("pictures", texts.sections.pictures, make("p", { class: "lead" }, texts.overlay.key), strips);
}

function row(kind: string, title: string, frames: readonly KeyFrame[], texts: Texts, seek: Seek): HTMLElement {
  const strip = make("div", { class: `filmstrip ${kind}` },
    make("h3", {}, title),
    make("div", { class: "frames" }, ...frames.map((frame) => picture(frame, texts, seek))));
  strip.style.setProperty("--count", String(frames.length));
  return strip;
}

function picture(frame: KeyFrame, texts: Texts, seek: Seek): HTMLElement {
  const title = frame.finding === null ? texts.moments[frame.moment] : wordOf(texts.findingTitles, frame.finding);
  const alt = fill(texts.pictures.alt, { moment: title, number: frame.repetition, time: seconds(frame.atSeconds) });
  const image = make("img", { src: `data:image/jpeg;base64,${frame.jpeg}`, width: frame.width, height: frame.height, alt });
  return make("figure", {},
    button(texts.pictures.go, { class: "still" }, () => seek(frame.atSeconds), image),
    make("figcaption", {}, make("span", {}, title), make("span", { class: "time" }, `${seconds(frame.atSeconds)} s`)));
}
