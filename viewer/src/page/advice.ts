import type { Lift } from "../data/lift";
import type { Cause, Evidence } from "../data/report";
import { button, make } from "../shared/elements";
import { fill, type Texts, wordOf } from "../shared/texts";
import { muscleMap } from "./muscleMap";
import { plan } from "./plan";
import { section } from "./section";
import type { Seek } from "./seek";

/** Causes with all that speaks for and against them, and what to do; empty where nothing is claimed. */
export function advice(lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const { causes, plan: steps, next, muscles, safety } = lift.analysis;
  const nothing = causes.length === 0 && steps.length === 0;
  return section("advice", texts.sections.advice,
    nothing ? make("p", { class: "lead" }, texts.advice.none) : null,
    safety.advice === "noSignNamed" ? make("p", { class: "asked" }, safety.reasons.join(" ")) : null,
    causes.length === 0 ? null : make("h3", {}, texts.advice.cause),
    make("div", { class: "cards" }, ...causes.map((cause) => card(cause, lift, texts, seek))),
    next === null ? null : make("div", { class: "next" }, make("h3", {}, texts.advice.next), make("p", {}, next.sentence)),
    muscles.length === 0 ? null : muscleMap(muscles, texts),
    steps.length === 0 ? null : plan(lift.analysis, texts));
}

function card(cause: Cause, lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  return make("article", { class: `card cause ${cause.support}` },
    make("header", {},
      make("h3", {}, wordOf(texts.causeTitles, cause.id)),
      make("span", { class: "status" }, texts.support[cause.support])),
    cause.patterns.length === 0 ? null
      : make("p", { class: "reason" }, cause.patterns.map((pattern) => wordOf(texts.patterns, pattern)).join("; ")),
    cause.for.length + cause.against.length + cause.unknown.length === 0
      ? make("p", { class: "nothing" }, texts.advice.nothingKnown) : null,
    evidence("for", texts.advice.for, cause.for, lift, texts, seek),
    evidence("against", texts.advice.against, cause.against, lift, texts, seek),
    evidence("unknown", texts.advice.unknown, cause.unknown, lift, texts, seek));
}

function evidence(kind: string, title: string, items: readonly Evidence[], lift: Lift, texts: Texts, seek: Seek): HTMLElement | null {
  return items.length === 0 ? null : make("div", { class: `evidence ${kind}` },
    make("h4", {}, title),
    make("ul", {}, ...items.map((item) => entry(item, lift, texts, seek))));
}

function entry(item: Evidence, lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const at = momentOf(item, lift);
  return make("li", {}, item.text, " ",
    at === null ? null : button(texts.advice.seek, { class: "link" }, () => seek(at)),
    make("small", {}, fill(texts.advice.source, { source: item.source })));
}

/** Its own moment, or that of the finding it names. */
function momentOf(item: Evidence, lift: Lift): number | null {
  if (item.atSeconds !== null)
    return item.atSeconds;

  const repetitions = lift.analysis.findings.find((finding) => finding.id === item.finding)?.reps ?? [];
  const named = repetitions.find((repetition) => repetition.number === item.repetition) ?? repetitions.find((one) => one.atSeconds !== null);
  return named?.atSeconds ?? null;
}
