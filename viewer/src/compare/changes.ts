import type { Change, FindingChange } from "../data/comparison";
import type { Quantity, Status } from "../data/report";
import { make } from "../shared/elements";
import { grouped } from "../shared/groups";
import { intervalOf, namedFigure } from "../shared/measures";
import { type Texts, wordOf } from "../shared/texts";
import { section } from "../page/section";
import { changeScale, markOf } from "./changeScale";
import type { Films } from "./films";

const CHANGED: readonly Change[] = ["vanishes", "shrinks", "grows"];

/** What changed, what stayed, what these films leave open, and what that is consistent with. */
export function changes(films: Films): HTMLElement {
  const { texts, comparison } = films;
  const of = (wanted: readonly Change[]): FindingChange[] => comparison.findings.filter((one) => wanted.includes(one.change) && !isNotSeen(one));
  const notSeen = comparison.findings.filter(isNotSeen);
  return section("changes", texts.compare.sections.changes,
    of([...CHANGED, "stays"]).length === 0 ? make("p", { class: "lead" }, texts.compare.nothingChanged) : null,
    cards(of(CHANGED), films),
    ...titled(texts.compare.stayed, of(["stays"]), cards(of(["stays"]), films)),
    ...sentences(texts.compare.reading, comparison.reading),
    ...titled(texts.compare.causes, comparison.causeChanges.filter(({ change }) => change !== "unclear"), causes(films)),
    ...sentences(texts.compare.withinSets, comparison.withinSets),
    ...sentences(texts.compare.notes, comparison.notes),
    ...titled(texts.compare.notSeen, notSeen, alike(notSeen, "absent", films)),
    ...titled(texts.compare.unclear, of(["unclear"]), alike(of(["unclear"]), "notMeasurable", films)));
}

/** Looked for in the first film and in the last, and seen in neither: there is nothing to change. */
function isNotSeen({ statuses }: FindingChange): boolean {
  return statuses[0] === "absent" && statuses.at(-1) === "absent";
}

function titled(title: string, items: readonly unknown[], content: HTMLElement): HTMLElement[] {
  return items.length === 0 ? [] : [make("h3", {}, title), content];
}

function sentences(title: string, all: readonly string[]): HTMLElement[] {
  return titled(title, all, make("div", { class: "sentences" }, ...all.map((sentence) => make("p", {}, sentence))));
}

function cards(all: readonly FindingChange[], films: Films): HTMLElement {
  return make("div", { class: "cards" }, ...all.map((change) => card(change, films)));
}

function card(change: FindingChange, films: Films): HTMLElement {
  const { texts, lifts } = films;
  const limit = change.measure === null ? undefined : lifts[0]?.threshold(change.measure.name);
  return make("article", { class: `card change ${change.change}`, id: `change-${change.id}` },
    make("header", {},
      make("h3", {}, wordOf(texts.findingTitles, change.id)),
      make("span", { class: "status" }, texts.compare.changes[change.change])),
    values(change, films),
    change.measure === null || limit === undefined ? null : changeScale(change.values, change.measure.unit, limit, films),
    make("p", { class: "reason" }, change.reason));
}

function values({ id, values: measured, statuses, measure }: FindingChange, films: Films): HTMLElement {
  const { texts } = films;
  return make("dl", { class: "films" }, ...measured.map((value, film) => make("div", { class: markOf(film, measured.length) },
    make("dt", {}, make("span", { class: "mark", "aria-hidden": "true" }), films.load(film)),
    make("dd", {}, make("em", {}, texts.findings[statuses[film]!]),
      ...(value === null || measure === null ? [] : [...decided(id, film, measure.name, films), ...number(value, measure, texts)])))));
}

/** What a film's own answer rests on, where that is another number than the one that is compared: the two do not belong together. */
function decided(id: string, film: number, compared: string, { lifts, texts }: Films): HTMLElement[] {
  const own = lifts[film]?.analysis.findings.find((finding) => finding.id === id)?.measure ?? null;
  return own === null || own.name === compared ? []
    : [make("span", { class: "decided" }, `[${namedFigure(own, texts)} ${intervalOf(own, own.unit, texts)}]`)];
}

/** Behind what the film says alone, which may rest on another number. */
function number(value: Quantity, measure: NonNullable<FindingChange["measure"]>, texts: Texts): HTMLElement[] {
  return [
    make("strong", {}, namedFigure({ ...measure, value: value.value }, texts)),
    make("span", {}, intervalOf(value, measure.unit, texts)),
  ];
}

/** Those of which the same is said stand together. */
function alike(all: readonly FindingChange[], kind: Status, films: Films): HTMLElement {
  const { texts } = films;
  return make("div", { class: "cards open" }, ...[...grouped(all, ({ reason }) => reason)].map(([reason, changes]) => make("article", { class: `card ${kind}` },
    make("h3", {}, changes.map(({ id }) => wordOf(texts.findingTitles, id)).join("; ")),
    make("p", { class: "reason" }, reason))));
}

function causes({ texts, comparison }: Films): HTMLElement {
  return make("ul", { class: "sentences" }, ...comparison.causeChanges.filter(({ change }) => change !== "unclear").map(({ id, change, reason }) =>
    make("li", {}, make("strong", {}, wordOf(texts.causeTitles, id)), ` ${texts.compare.changes[change]}. `, reason)));
}
