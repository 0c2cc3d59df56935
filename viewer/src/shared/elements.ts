type Child = Node | string | null | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Text becomes text and never markup, wherever it comes from. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAll(element, attributes);
  append(element, children);
  return element;
}

/** The same for a part of a drawing. */
export function draw<K extends keyof SVGElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAll(element, attributes);
  append(element, children);
  return element;
}

/**
 * What stands on it is its name, so that it can be asked for by what is seen; the label explains it. Where nothing is written, its name is
 * what its pictures show, and what it does with it.
 * @param children Instead of the label.
 */
export function button(label: string, attributes: Attributes, pressed: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const element = make("button", { type: "button", ...attributes }, ...(children.length > 0 ? children : [label]));
  if (children.length > 0)
    element.title = label;
  if (element.textContent === "")
    element.setAttribute("aria-label", [...picturesOn(element), label].join(" "));

  element.addEventListener("click", pressed);
  return element;
}

function picturesOn(element: HTMLElement): string[] {
  return [...element.querySelectorAll("img")].map((image) => image.alt);
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true)
      element.setAttribute(name, "");
    else if (value !== undefined && value !== false)
      element.setAttribute(name, String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child !== null && child !== undefined)
      element.append(child);
  }
}
