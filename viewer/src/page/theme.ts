import { button, make } from "../shared/elements";
import type { Texts } from "../shared/texts";

type Theme = "light" | "dark";

const changed = new EventTarget();

/** Told when the colours of the page are others. */
export function onThemeChange(listener: () => void): void {
  changed.addEventListener("change", listener);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", listener);
}

/** Light or dark, at first as the reader's device has it. */
export function themeSwitch(texts: Texts): HTMLElement {
  const themes: readonly Theme[] = ["light", "dark"];
  const buttons = themes.map((theme) => button(texts.page[theme], {}, () => {
    document.documentElement.dataset["theme"] = theme;
    mark();
    changed.dispatchEvent(new Event("change"));
  }));
  const mark = (): void => buttons.forEach((one, i) => one.setAttribute("aria-pressed", String(themes[i] === current())));
  mark();
  return make("div", { class: "segments", role: "group", "aria-label": texts.page.theme }, ...buttons);
}

function current(): Theme {
  return (document.documentElement.dataset["theme"] as Theme | undefined)
    ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}
