import type { Lift } from "../data/lift";
import type { KeyFrame } from "../data/report";
import { button, make } from "../shared/elements";
import { seconds } from "../shared/figures";
import { grouped } from "../shared/groups";
import { fill, type Texts, wordOf } from "../shared/texts";
import { coloursBack, showsBack } from "../watch/layers";
import { keyOf } from "../watch/shownBend";
import { printed } from "./printedPictures";
import type { Seek } from "./seek";
import { section } from "./section";
import { strongestRepetition } from "./strongest";
import { isFull } from "./fullness";

/** On paper, in millimetres: where there is little else to say, and where there is much. */
const ROOM = 106;
const ROOM_OF_FULL = 54;

/** On paper the names of so many findings have no room below their picture; they stand beside it, as wide as two more. */
const MANY = 3;
const PICTURES_OF_MANY = 3;

/** Real pictures, because a canvas over a film does not print. */
export function keyFrames(lift: Lift, texts: Texts, seek: Seek): HTMLElement | null {
  if (lift.keyFrames.length === 0)
    return null;

  const worst = lift.keyFrames.filter((frame) => frame.moment === "worst");
  const byRepetition = grouped(lift.keyFrames.filter((frame) => frame.moment !== "worst"), (frame) => frame.repetition);
  const rows = [...byRepetition].map(([number, frames]) => row("repetition", fill(texts.pictures.repetition, { number }), frames, lift, texts, seek));
  if (worst.length > 0)
    rows.push(row("worst", texts.pictures.worst, worst, lift, texts, seek));

  const strips = make("div", { class: "filmstrips" }, ...rows);
  const aspect = lift.keyFrames[0]!.width / lift.keyFrames[0]!.height;
  strips.style.setProperty("--aspect", String(aspect));
  const room = isFull(lift.analysis) ? ROOM_OF_FULL : ROOM;
  const worth = worthOf([...byRepetition.keys()], worst.length > 0, strongestRepetition(lift.analysis.findings));
  const { tall, shown } = printed(rows.map((strip) => Number(strip.style.getPropertyValue("--count"))), aspect, room, worth);
  strips.style.setProperty("--tall", `${tall}mm`);
  rows.forEach((strip, i) => strip.classList.toggle("off-paper", !shown[i]));
  return section("pictures", texts.sections.pictures,
    coloursBack(lift) ? make("p", { class: "lead" }, keyOf(lift, texts)) : null, strips,
    shown.every((one) => one) ? null : make("p", { class: "on-paper-only" }, texts.pictures.offPaper));
}

/** The places of the strips: where findings showed most, then the repetition in which most was read, then the first one and on. */
function worthOf(repetitions: readonly number[], hasWorst: boolean, strongest: number | null): number[] {
  const places = repetitions.map((_, place) => place).toSorted((a, b) => Number(repetitions[b] === strongest) - Number(repetitions[a] === strongest));
  return hasWorst ? [repetitions.length, ...places] : places;
}

function row(kind: string, title: string, frames: readonly KeyFrame[], lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const strip = make("div", { class: `filmstrip ${kind}` },
    make("h3", {}, title),
    make("div", { class: "frames" }, ...frames.map((frame) => picture(frame, lift, texts, seek))));
  const widths = frames.map((frame) => (isOfMany(frame) ? PICTURES_OF_MANY : 1));
  strip.style.setProperty("--count", String(widths.reduce((sum, width) => sum + width, 0)));
  return strip;
}

function isOfMany({ findings }: KeyFrame): boolean {
  return findings.length >= MANY;
}

/** What a picture shows, in words. */
export function altOf(frame: KeyFrame, moment: string, lift: Lift, texts: Texts): string {
  const alt = showsBack(lift) ? texts.pictures.alt : texts.pictures.altWithoutBack;
  return fill(alt, { moment, number: frame.repetition, time: seconds(frame.atSeconds) });
}

function picture(frame: KeyFrame, lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const title = frame.findings.length === 0 ? texts.moments[frame.moment] : frame.findings.map((finding) => wordOf(texts.findingTitles, finding)).join("; ");
  const alt = altOf(frame, title, lift, texts);
  const image = make("img", { src: `data:image/jpeg;base64,${frame.jpeg}`, width: frame.width, height: frame.height, alt });
  return make("figure", isOfMany(frame) ? { class: "of-many" } : {},
    button(texts.pictures.go, { class: "still" }, () => seek(frame.atSeconds), image),
    make("figcaption", {}, make("span", {}, title), make("span", { class: "time" }, `${seconds(frame.atSeconds)} s`)));
}
