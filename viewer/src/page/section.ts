import { make } from "../shared/elements";

/** A part of the page under a heading. */
export function section(id: string, title: string, ...content: readonly (Node | null)[]): HTMLElement {
  return make("section", { id, "aria-labelledby": `${id}-title` }, make("h2", { id: `${id}-title` }, title), ...content);
}

/** Brings what shows the film before the reader, the focus on its position: from there keys move the film, and a screen reader tells where it stands. */
export function goTo(watched: HTMLElement): void {
  watched.scrollIntoView({ block: "start" });
  watched.querySelector<HTMLElement>("input[type=range]")?.focus({ preventScroll: true });
}
