import { button, make } from "../shared/elements";
import type { Texts } from "../shared/texts";

type Theme = "light" | "dark";

const THEMES: readonly Theme[] = ["light", "dark"];

const changed = new EventTarget();

/** Told when the colours of the page are others. */
export function onThemeChange(listener: () => void): void {
  changed.addEventListener("change", listener);
}

let isChosen = false;

/** Light or dark as the reader's device has it, now and when it changes, until the reader chooses; the style sheet knows no third state. */
export function followDevice(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = (): void => {
    if (!isChosen)
      set(dark.matches ? "dark" : "light");
  };
  dark.addEventListener("change", follow);
  follow();
}

export function themeSwitch(texts: Texts): HTMLElement {
  const buttons = THEMES.map((theme) => button(texts.page[theme], {}, () => {
    isChosen = true;
    set(theme);
  }));
  const mark = (): void => buttons.forEach((one, i) => one.setAttribute("aria-pressed", String(THEMES[i] === current())));
  onThemeChange(mark);
  mark();
  return make("div", { class: "segments", role: "group", "aria-label": texts.page.theme }, ...buttons);
}

let onPaper = false;

/** Whether the page is being printed. */
export function isOnPaper(): boolean {
  return onPaper;
}

/** Canvases are drawn anew for paper, in light colours, and as they were when it is printed. */
export function drawAnewForPaper(): void {
  let onScreen: Theme = current();
  addEventListener("beforeprint", () => {
    onScreen = current();
    onPaper = true;
    set("light");
  });
  addEventListener("afterprint", () => {
    onPaper = false;
    set(onScreen);
  });
}

function set(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  changed.dispatchEvent(new Event("change"));
}

function current(): Theme {
  return document.documentElement.dataset["theme"] as Theme;
}
