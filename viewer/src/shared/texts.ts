import type english from "../../../texts/en.json";

/** Every text of the page: the part of texts/en.json, or of a translation of it, that the page itself says. */
export type Texts = (typeof english)["report"];

/** Fills the places of a text: "rep {number}" with { number: 2 } is "rep 2". */
export function fill(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}

/** The text for a word of the contract; a word that the page does not know yet stands for itself. */
export function wordOf(words: Readonly<Record<string, string>>, word: string): string {
  return words[word] ?? word;
}
