import type { Lift } from "../data/lift";
import type { Advice, Cause, Evidence } from "../data/report";
import { button, make } from "../shared/elements";
import { fill, type Texts, wordOf } from "../shared/texts";
import { muscleMap } from "./muscleMap";
import { plan } from "./plan";
import { section } from "./section";
import type { Seek } from "./seek";

/** Leads to what a piece of evidence is about; absent where it is about nothing that can be shown. */
export type Show = (item: Evidence) => (() => void) | null;

/** Causes with all that speaks for and against them, and what to do; empty where nothing is claimed. */
export function advice(given: Advice, texts: Texts, show: Show): HTMLElement {
  const { causes, plan: steps, next, muscles, safety } = given;
  const nothing = causes.length === 0 && steps.length === 0;
  return section("advice", texts.sections.advice,
    nothing ? make("p", { class: "lead" }, texts.advice.none) : null,
    safety.advice === "noSignNamed" ? make("p", { class: "asked" }, safety.reasons.join(" ")) : null,
    causes.length === 0 ? null : make("h3", {}, texts.advice.cause),
    make("div", { class: "cards" }, ...causes.map((cause) => card(cause, texts, show))),
    next === null ? null : make("div", { class: "next" }, make("h3", {}, texts.advice.next), make("p", {}, next.sentence)),
    muscles.length === 0 ? null : muscleMap(muscles, causes, texts),
    steps.length === 0 ? null : plan(given, texts));
}

/** Shows the moment of the film that a piece of evidence speaks of. */
export function showIn(lift: Lift, seek: Seek): Show {
  return (item) => {
    const at = momentOf(item, lift);
    return at === null ? null : () => seek(at);
  };
}

function card(cause: Cause, texts: Texts, show: Show): HTMLElement {
  return make("article", { class: `card cause ${cause.support}` },
    make("header", {},
      make("h3", {}, wordOf(texts.causeTitles, cause.id)),
      make("span", { class: "status" }, texts.support[cause.support])),
    cause.patterns.length === 0 ? null
      : make("p", { class: "reason" }, cause.patterns.map((pattern) => wordOf(texts.patterns, pattern)).join("; ")),
    cause.for.length + cause.against.length + cause.unknown.length === 0
      ? make("p", { class: "nothing" }, texts.advice.nothingKnown) : null,
    evidence("for", texts.advice.for, cause.for, texts, show),
    evidence("against", texts.advice.against, cause.against, texts, show),
    unknown(cause, texts, show));
}

/** Folded up where all of a cause is unknown: a long list of what nobody knows hides what somebody does. */
function unknown({ support, unknown: items }: Cause, texts: Texts, show: Show): HTMLElement | null {
  // The finding that it names shows something else: what is not known, no moment of the film shows.
  const shown: Show = (item) => item.atSeconds === null ? null : show(item);
  const known = support === "strong" || support === "some" || items.length === 0;
  return known
    ? evidence("unknown", texts.advice.unknown, items, texts, shown)
    : make("details", {},
      make("summary", {}, fill(texts.advice.unknownCount, { count: items.length })), evidence("unknown", texts.advice.unknown, items, texts, shown));
}

function evidence(kind: string, title: string, items: readonly Evidence[], texts: Texts, show: Show): HTMLElement | null {
  return items.length === 0 ? null : make("div", { class: `evidence ${kind}` },
    make("h4", {}, title),
    make("ul", {}, ...items.map((item) => entry(item, texts, show))));
}

function entry(item: Evidence, texts: Texts, show: Show): HTMLElement {
  const shown = show(item);
  return make("li", {}, item.text, " ",
    shown === null ? null : button(texts.advice.seek, { class: "link" }, shown),
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
