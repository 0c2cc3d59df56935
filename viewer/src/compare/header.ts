import type { FindingChange } from "../data/comparison";
import { make } from "../shared/elements";
import { wordOf } from "../shared/texts";
import { tools } from "../page/header";
import type { Films } from "./films";

/** Which films, what changed in one line, and what this page is not. */
export function header(films: Films): HTMLElement {
  const { texts, comparison } = films;
  return make("header", { class: "top" },
    make("div", { class: "name" },
      make("h1", {}, ...comparison.items.flatMap(({ file }, film) => [film === 0 ? null : ` ${texts.compare.against} `, make("bdi", {}, file)])),
      make("p", { class: "facts" }, [
        comparison.items.map((_, film) => films.load(film)).join(` ${texts.compare.against} `), texts.compare.kinds[comparison.kind],
      ].join(" · ")),
      tools(texts)),
    summary(films),
    make("p", { class: "not-a-diagnosis" }, texts.compare.notADiagnosis));
}

/** What is not the same any more, and what is, each leading to its card. */
function summary({ texts, comparison }: Films): HTMLElement {
  const told = comparison.findings.filter(({ change }) => change !== "unclear");
  const chip = ({ id, change }: FindingChange): HTMLElement => make("a", { class: `chip ${change}`, href: `#change-${id}` },
    wordOf(texts.findingTitles, id), make("strong", {}, texts.compare.changes[change]));
  return make("p", { class: "summary" },
    make("span", { class: "lead-in" }, texts.findings.summary),
    ...(told.length === 0 ? [make("span", {}, texts.compare.nothingChanged)] : told.map(chip)));
}
