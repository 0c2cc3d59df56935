import type { Lift } from "../data/lift";
import type { Finding, RepetitionFinding } from "../data/report";
import { button, make } from "../shared/elements";
import { bare, figure, seconds } from "../shared/figures";
import { intervalOf, whatOf } from "../shared/measures";
import { fill, type Texts, wordOf } from "../shared/texts";
import type { Seek } from "./seek";
import { limitScale, ruleOf } from "./limitScale";
import { nonePresent } from "./nonePresent";
import { section } from "./section";

/** What was looked for: first what is there, then what may be, then what is not. */
export function findings(lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const of = (status: Finding["status"]): Finding[] => lift.analysis.findings.filter((finding) => finding.status === status);
  const open = [...of("present"), ...of("uncertain")];
  const absent = of("absent");
  return section("findings", texts.sections.findings,
    of("present").length === 0 ? make("p", { class: "lead" }, nonePresent(lift.analysis.findings, texts)) : null,
    make("div", { class: "cards" }, ...open.map((finding) => card(finding, lift, texts, seek))),
    absent.length === 0 ? null : make("h3", {}, texts.findings.allAbsent),
    make("div", { class: "cards compact" }, ...absent.map((finding) => card(finding, lift, texts, seek))));
}

function card(finding: Finding, lift: Lift, texts: Texts, seek: Seek): HTMLElement {
  const limit = finding.measure === null ? undefined : lift.threshold(finding.measure.name);
  return make("article", { class: `card ${finding.status}`, id: `finding-${finding.id}` },
    make("header", {},
      make("h3", {}, wordOf(texts.findingTitles, finding.id)),
      make("span", { class: "status" }, texts.findings[finding.status])),
    make("p", { class: "reason" }, finding.reason),
    measured(finding, texts),
    finding.measure === null || limit === undefined ? null : limitScale(finding.measure, limit, finding.status, texts),
    limit === undefined ? null : make("p", { class: "rule" }, ruleOf(limit, texts)),
    repetitions(finding, texts, seek),
    limit === undefined ? null : make("details", {}, make("summary", {}, texts.findings.limitSource), make("p", {}, limit.source)));
}

function measured({ measure }: Finding, texts: Texts): HTMLElement | null {
  return measure === null ? null : make("p", { class: "value" },
    whatItIs(measure.name, texts),
    make("strong", {}, figure(measure.value, measure.unit)),
    make("span", {}, fill(texts.findings.interval, { low: bare(measure.low, measure.unit), high: figure(measure.high, measure.unit) })));
}

function whatItIs(measure: string, texts: Texts): HTMLElement | null {
  const what = whatOf(measure, texts);
  return what === null ? null : make("em", {}, what);
}

function repetitions(finding: Finding, texts: Texts, seek: Seek): HTMLElement | null {
  const shown = finding.reps.filter((repetition) => repetition.atSeconds !== null && repetition.value !== null);
  return shown.length === 0 || finding.measure === null ? null : make("div", { class: "moments" },
    ...shown.map((repetition) => moment(repetition, finding, texts, seek)));
}

/** What one repetition showed, with its answer where that is another than the card's. */
function moment({ number, status, value, low, high, atSeconds }: RepetitionFinding, of: Finding, texts: Texts, seek: Seek): HTMLElement {
  const { unit } = of.measure!;
  return button(
    fill(texts.findings.seek, { number, time: seconds(atSeconds!) }), {}, () => seek(atSeconds!),
    make("span", {}, fill(texts.findings.rep, { number })), " ", make("strong", {}, figure(value!, unit)),
    ...(low === null || high === null ? [] : [" ", make("span", {}, intervalOf({ low, high }, unit, texts))]),
    ...(status === of.status ? [] : [" ", make("em", {}, texts.findings[status])]));
}
