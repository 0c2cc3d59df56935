import type { Lift } from "../data/lift";
import type { RepetitionEvents } from "../data/report";
import { button, draw, make } from "../shared/elements";
import { seconds } from "../shared/figures";
import { fill, type Texts } from "../shared/texts";
import { keySwitch } from "./keys";
import { coloursBack, LAYERS } from "./layers";
import { loopOf } from "./loops";
import type { Overlay } from "./overlay";
import type { Player } from "./player";
import { scrubber } from "./scrubber";
import { keyOf } from "./shownBend";

const SPEEDS = [0.1, 0.25, 0.5, 1];

const SHAPES = {
  play: "M7 4.5v15l12-7.5z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  back: "M17 5v14l-9-7zM5.5 5H8v14H5.5z",
  on: "M7 5v14l9-7zM16 5h2.500v14H16z",
} as const;

export function controls(lift: Lift, texts: Texts, player: Player, overlay: Overlay): HTMLElement {
  return make("div", { class: "controls" },
    transport(lift, texts, player),
    lift.events.length > 0 ? repetitions(lift, texts, player) : null,
    layers(texts, [lift], overlay),
    coloursBack(lift) ? make("p", { class: "keys" }, keyOf(lift, texts)) : null,
    make("p", { class: "keys keyboard" }, texts.watch.keys),
    keySwitch(texts));
}

function transport(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const time = make("output", { class: "time", "aria-live": "off" });
  player.onMoved((wanted) => { time.textContent = `${seconds(wanted)} / ${seconds(lift.ends)} s`; });
  return make("div", { class: "transport" }, scrubber(lift, texts, player), buttons(texts, player, player.film !== null, time));
}

/** What can be played, stepped and slowed: one film, or two that are locked. */
export interface Movable {
  readonly playing: boolean;
  rate: number;
  toggle(): void;
  step(frames: number): void;
  onChanged(listener: () => void): void;
}

/** @param hasFilm Without one there is nothing to play. */
export function buttons(texts: Texts, movable: Movable, hasFilm: boolean, time: HTMLElement): HTMLElement {
  const play = button(texts.watch.play, { class: "play" }, () => movable.toggle(), shape("play"));
  movable.onChanged(() => {
    const label = movable.playing ? texts.watch.pause : texts.watch.play;
    play.replaceChildren(shape(movable.playing ? "pause" : "play"));
    play.setAttribute("aria-label", label);
    play.title = label;
  });
  return make("div", { class: "buttons" },
    hasFilm ? play : null,
    button(texts.watch.back, { class: "step" }, () => movable.step(-1), shape("back")),
    button(texts.watch.on, { class: "step" }, () => movable.step(1), shape("on")),
    time,
    hasFilm ? speeds(texts, movable) : null);
}

function shape(name: keyof typeof SHAPES): SVGElement {
  return draw("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, draw("path", { d: SHAPES[name] }));
}

function speeds(texts: Texts, movable: Movable): HTMLElement {
  const group = make("div", { class: "segments", role: "group", "aria-label": texts.watch.speed });
  const all = SPEEDS.map((speed) => {
    const one = button(fill(texts.watch.times, { speed }), { "aria-pressed": String(speed === 1) }, () => {
      movable.rate = speed;
      all.forEach((other, i) => other.setAttribute("aria-pressed", String(SPEEDS[i] === speed)));
    });
    return one;
  });
  group.append(...all);
  return group;
}

function repetitions(lift: Lift, texts: Texts, player: Player): HTMLElement {
  const rows = lift.events.map((repetition) => make("div", { class: "repetition" },
    make("span", { class: "name" }, fill(texts.watch.repetition, { number: repetition.number })),
    ...(lift.isAnotherExercise ? [] : jumps(repetition, texts, player)),
    player.film === null ? null : loop(repetition, lift, texts, player)));
  return make("div", { class: "repetitions" }, ...rows);
}

function jumps(repetition: RepetitionEvents, texts: Texts, player: Player): HTMLElement[] {
  const moments = [
    [texts.moments.liftOff, repetition.liftOffSeconds], [texts.moments.knee, repetition.kneeSeconds],
    [texts.moments.lockout, repetition.lockoutSeconds],
  ] as const;
  return moments.filter(([, time]) => time !== null).map(([moment, time]) => {
    const jump = button(moment, {}, () => {
      player.pause();
      player.seek(time!);
    });
    jump.setAttribute("aria-label", fill(texts.watch.jump, { moment, number: repetition.number }));
    return jump;
  });
}

function loop(repetition: RepetitionEvents, lift: Lift, texts: Texts, player: Player): HTMLElement {
  const span = loopOf(repetition, lift);
  const toggle = button(texts.watch.loop, { class: "loop", "aria-pressed": "false" }, () => {
    const on = toggle.getAttribute("aria-pressed") !== "true";
    player.repeat(on ? span : null);
    if (on) {
      player.seek(span.from);
      if (!player.playing)
        player.toggle();
    }
  });
  player.onLooped((part) => toggle.setAttribute("aria-pressed", String(part === span)));
  toggle.setAttribute("aria-label", fill(texts.watch.loopOne, { number: repetition.number }));
  toggle.dataset["repetition"] = String(repetition.number);
  return toggle;
}

/** Switches each layer of a drawing, or of several; one of which no film has anything cannot be switched. */
export function layers(texts: Texts, lifts: readonly Lift[], drawing: Pick<Overlay, "isShown" | "switch">): HTMLElement {
  const switches = LAYERS.toReversed().map(({ name, isIn }) => {
    const there = lifts.some(isIn);
    const box = make("input", { type: "checkbox", name: `layer-${name}`, disabled: !there });
    box.checked = there && drawing.isShown(name);
    box.addEventListener("change", () => drawing.switch(name, box.checked));
    return make("label", { class: `layer ${name}`, title: there ? undefined : texts.watch.notSeen }, box, make("span", {}, texts.layers[name]));
  });
  return make("fieldset", { class: "layers" }, make("legend", {}, texts.watch.layers), ...switches);
}
