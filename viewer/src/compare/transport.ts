import { button, make } from "../shared/elements";
import { rounded } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";
import { buttons, layers } from "../watch/controls";
import { keySwitch } from "../watch/keys";
import type { Films } from "./films";
import type { Pair } from "./pair";

/** What moves both films at once. */
export function transport(pair: Pair, texts: Texts, hasFilm: boolean, films: Films): HTMLElement {
  const where = make("output", { class: "time", "aria-live": "off" });
  pair.onMoved((position) => { where.textContent = said(pair, position, texts); });
  return make("div", { class: "controls" },
    make("div", { class: "transport" },
      scrubber(pair, texts, hasFilm ? loop(pair, texts) : null), buttons(texts, pair, hasFilm, where)),
    films.lifts.every((lift) => lift.isAnalysisOnly) ? null : layers(texts, films.lifts, films),
    make("p", { class: "keys keyboard" }, texts.compare.keys),
    keySwitch(texts));
}

/**
 * The way that both share, with the moments on which they are locked to jump to.
 * @param beside What stands behind these.
 */
function scrubber(pair: Pair, texts: Texts, beside: HTMLElement | null): HTMLElement {
  const slider = make("input", { type: "range", step: "any", "aria-label": texts.compare.position });
  const moments = make("div", { class: "locked" });
  const band = make("div", { class: "phases", "aria-hidden": "true" });
  const fit = (): void => {
    const { from, to } = pair.warp;
    slider.min = String(from);
    slider.max = String(to);
    band.replaceChildren(...parts(pair));
    moments.replaceChildren(...jumps(pair, texts), ...(beside === null ? [] : [beside]));
  };
  slider.addEventListener("input", () => pair.seek(Number(slider.value)));
  pair.onChosen(fit);
  pair.onMoved((position) => {
    slider.value = String(position);
    slider.setAttribute("aria-valuetext", said(pair, position, texts));
  });
  fit();
  return make("div", {}, make("div", { class: "scrubber" }, band, slider), moments);
}

function parts(pair: Pair): HTMLElement[] {
  const { anchors } = pair.warp;
  return anchors.slice(1).map((anchor, i) => {
    const part = make("span", { class: `part-${anchor.moment}` });
    part.style.left = shareOf(pair, anchors[i]!.position);
    part.style.width = `calc(${shareOf(pair, anchor.position)} - ${shareOf(pair, anchors[i]!.position)})`;
    return part;
  });
}

function jumps(pair: Pair, texts: Texts): HTMLElement[] {
  return pair.warp.anchors.map(({ moment, position }) => {
    const jump = button(texts.compare.moments[moment], {}, () => pair.seek(position));
    jump.setAttribute("aria-label", fill(texts.compare.jump, { moment: texts.compare.moments[moment] }));
    return jump;
  });
}

function shareOf({ warp }: Pair, position: number): string {
  return `${(100 * (position - warp.from)) / (warp.to - warp.from)}%`;
}

function loop(pair: Pair, texts: Texts): HTMLElement {
  const toggle = button(texts.watch.loop, { class: "loop", "aria-pressed": "false" }, () => pair.loop());
  toggle.setAttribute("aria-label", texts.compare.loop);
  pair.onChanged(() => toggle.setAttribute("aria-pressed", String(pair.loops)));
  return toggle;
}

/** Such as "Above the knee, 62 % of the lift". */
function said({ warp }: Pair, position: number, texts: Texts): string {
  const last = warp.anchors.findLast((anchor) => anchor.position <= position + 0.01) ?? warp.anchors[0]!;
  const phase = texts.compare.after[last.moment];
  return position < 0 || position > 100 || !warp.isInPercent ? phase : fill(texts.compare.where, { phase, percent: rounded(position, 0) });
}
