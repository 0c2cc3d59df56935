import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { grouped } from "../shared/groups";
import { type Texts, wordOf } from "../shared/texts";
import { section } from "./section";

/** What could not be judged and why, one entry for each reason. */
export function unjudged(lift: Lift, texts: Texts): HTMLElement {
  const cards = unjudgedCards(lift, texts);
  return section("unjudged", texts.sections.unjudged,
    make("p", { class: "lead" }, cards.length === 0 ? texts.unjudged.nothing : texts.unjudged.lead),
    make("div", { class: "cards" }, ...cards));
}

export function unjudgedCards(lift: Lift, texts: Texts): HTMLElement[] {
  const silent = lift.analysis.findings.filter((finding) => finding.status === "notMeasurable");
  return [...grouped(silent, (finding) => finding.reason)].map(([reason, findings]) => make("article", { class: "card notMeasurable" },
    make("h3", {}, findings.map((finding) => wordOf(texts.findingTitles, finding.id)).join("; ")),
    make("p", { class: "reason" }, reason)));
}
