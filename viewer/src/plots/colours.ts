/** The colours of the page as a canvas needs them. */
export interface PlotColours {
  readonly text: string;
  readonly grid: string;
  readonly limit: string;
  readonly gap: string;
  readonly up: string;
  readonly down: string;
  readonly thoracic: string;
  readonly lumbar: string;
  readonly body: string;
  readonly bar: string;
  readonly foot: string;
  /** Of two films that are held against each other. */
  readonly sides: readonly string[];
  readonly font: string;
}

export function coloursOf(page: HTMLElement): PlotColours {
  const style = getComputedStyle(page);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: of("--quiet"),
    grid: of("--grid"),
    limit: of("--limit"),
    gap: of("--gap"),
    up: of("--phase-up"),
    down: of("--phase-down"),
    thoracic: of("--thoracic"),
    lumbar: of("--lumbar"),
    body: of("--body-curve"),
    bar: of("--bar-curve"),
    foot: of("--foot"),
    sides: [of("--first"), of("--second")],
    font: `11px ${style.fontFamily}`,
  };
}

export function colourOf(colours: PlotColours, series: string): string {
  if (series === "thoracicFlexion")
    return colours.thoracic;
  if (series === "lumbarFlexion")
    return colours.lumbar;

  return series.startsWith("bar") ? colours.bar : colours.body;
}
