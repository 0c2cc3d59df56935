import type { Advice, PlanStep } from "../data/report";
import { make } from "../shared/elements";
import { fill, type Texts } from "../shared/texts";
import { PlanNotebook } from "./planNotes";

const DAY = 24 * 60 * 60 * 1000;

/** The steps to take, each with a box to tick, on paper too. */
export function plan(advice: Advice, texts: Texts): HTMLElement {
  const { plan: steps, monitoring, retest } = advice;
  const notes = new PlanNotebook(advice);
  return make("div", { class: "plan" },
    make("h3", {}, texts.advice.plan),
    make("ol", {}, ...steps.map((one) => step(one, notes, texts))),
    monitoring.length === 0 ? null : make("div", { class: "monitoring" },
      make("h4", {}, texts.advice.monitoring), make("ul", {}, ...monitoring.map((sentence) => make("li", {}, sentence)))),
    retest === null ? null : retestOn(retest.afterDays, notes, texts));
}

/** Counted from the day on which the plan begins: that on which the reader first saw it, unless another is said. */
function retestOn(days: number, notes: PlanNotebook, texts: Texts): HTMLElement {
  const begin = make("input", { type: "date" });
  const sentence = make("output", {});
  const count = (): void => {
    const date = begin.valueAsDate;
    sentence.textContent = date === null ? "" : fill(texts.advice.retest, { begin: isoDay(date), days, date: isoDay(new Date(date.getTime() + days * DAY)) });
  };
  const note = (): void => notes.note({ begin: begin.value });
  begin.value = notes.read().begin ?? today();
  note();
  begin.addEventListener("change", () => {
    note();
    count();
  });
  count();
  return make("p", { class: "retest" }, make("label", {}, texts.advice.begin, " ", begin), sentence);
}

/** Where the reader is; elsewhere it may be another. */
function today(): string {
  const now = new Date();
  return isoDay(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** The same everywhere, and no day is taken for a month. */
function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function step(one: PlanStep, notes: PlanNotebook, texts: Texts): HTMLElement {
  const details = [
    ["dose", texts.advice.dose, one.dose], ["why", texts.advice.why, one.why], ["check", texts.advice.check, one.check],
    ["stop-when", texts.advice.stop, one.stopWhen],
  ] as const;
  return make("li", {},
    make("label", {}, box(one, notes, texts), make("strong", {}, one.what)),
    make("dl", {}, ...details.map(([kind, name, text]) => make("div", { class: kind }, make("dt", {}, name), make("dd", {}, text)))),
    make("small", {}, fill(texts.advice.source, { source: one.source })));
}

function box({ id, what }: PlanStep, notes: PlanNotebook, texts: Texts): HTMLElement {
  const tick = make("input", { type: "checkbox", "aria-label": fill(texts.advice.done, { what }) });
  tick.checked = notes.read().done.includes(id);
  tick.addEventListener("change", () => {
    const others = notes.read().done.filter((done) => done !== id);
    notes.note({ done: tick.checked ? [...others, id] : others });
  });
  return tick;
}
