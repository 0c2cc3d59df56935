import type { Lift } from "../data/lift";
import type { Finding } from "../data/report";
import { button, make } from "../shared/elements";
import { intervalOf, namedFigure } from "../shared/measures";
import { fill, type Texts, wordOf } from "../shared/texts";
import { nonePresent } from "./nonePresent";
import { themeSwitch } from "./theme";

/** The name of the film, what it shows in one line, and what this page is not. */
export function header(lift: Lift, texts: Texts): HTMLElement {
  return make("header", { class: "top" },
    make("div", { class: "name" },
      make("h1", {}, make("bdi", {}, lift.analysis.video.file)),
      make("p", { class: "facts" }, facts(lift, texts)),
      tools(texts)),
    summary(lift, texts),
    make("p", { class: "not-a-diagnosis" }, texts.page.notADiagnosis));
}

/** What changes the page itself. */
export function tools(texts: Texts): HTMLElement {
  return make("div", { class: "tools" }, themeSwitch(texts), button(texts.page.print, {}, () => window.print()));
}

/** What is present, each leading to its card. */
function summary({ analysis }: Lift, texts: Texts): HTMLElement {
  const present = analysis.findings.filter((finding) => finding.status === "present");
  return make("p", { class: "summary" },
    make("span", { class: "lead-in" }, texts.findings.summary),
    ...(present.length === 0 ? [make("span", {}, nonePresent(analysis.findings, texts))] : present.map((finding) => chip(finding, texts))));
}

function chip({ id, measure }: Finding, texts: Texts): HTMLElement {
  return make("a", { class: "chip", href: `#finding-${id}` },
    wordOf(texts.findingTitles, id),
    ...(measure === null ? [] : [
      " ", make("strong", {}, namedFigure(measure, texts)), " ", make("span", {}, intervalOf(measure, measure.unit, texts)),
    ]));
}

/** The parts of the page to go to. */
export function contents(sections: readonly HTMLElement[], texts: Texts): HTMLElement {
  return make("nav", { class: "contents", "aria-label": texts.page.sections },
    ...sections.map((section) => make("a", { href: `#${section.id}` }, section.querySelector("h2")!.textContent)));
}

function facts({ analysis }: Lift, texts: Texts): string {
  const count = analysis.reps.length;
  const repetitions = count === 0 ? texts.repetitions.none
    : count === 1 ? texts.repetitions.one
      : fill(texts.repetitions.many, { count });
  const motion = analysis.view.cameraMotion ?? "still";
  const camera = motion === "still" ? [] : [wordOf(texts.cameraMotions, motion)];
  const end = analysis.video.breaksOff === true ? [texts.page.breaksOff] : [];
  return [wordOf(texts.lifts, analysis.lift.kind), repetitions, wordOf(texts.views, analysis.view.kind), ...camera, ...end].join(" · ");
}
