import { make } from "../shared/elements";

/** A part of the page under a heading. */
export function section(id: string, title: string, ...content: readonly (Node | null)[]): HTMLElement {
  return make("section", { id, "aria-labelledby": `${id}-title` }, make("h2", { id: `${id}-title` }, title), ...content);
}
