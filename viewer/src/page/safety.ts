import type { Advice } from "../data/report";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";

/** Stands alone: whoever needs help now shall see nothing else. */
export function stopScreen(safety: Advice["safety"], texts: Texts): HTMLElement {
  // A main that is an alert is no landmark any more: nobody could go to it, or back to it.
  return make("main", {}, make("div", { class: "stop", role: "alert" },
    make("h1", {}, texts.safety.stopTitle),
    ...said(safety.reasons),
    make("p", {}, texts.page.notADiagnosis)));
}

/** What a professional should see soon, before everything else. */
export function soonNotice(safety: Advice["safety"], texts: Texts): HTMLElement | null {
  return safety.advice !== "seeProfessional" ? null : make("aside", { class: "soon", role: "note" },
    make("h2", {}, texts.safety.soonTitle),
    ...said(safety.reasons));
}

/** What to do comes first among the reasons, then why. */
function said([first, ...others]: readonly string[]): HTMLElement[] {
  return [
    make("p", { class: "do" }, first ?? ""),
    ...(others.length === 0 ? [] : [make("ul", {}, ...others.map((reason) => make("li", {}, reason)))]),
  ];
}
