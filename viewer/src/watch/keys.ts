import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { repetitionToLoop } from "./loops";
import type { Player } from "./player";

const SINGLE_KEYS = "single-keys";

/** What keys can ask for. */
export interface KeyActions {
  toggle(): void;
  step(frames: number): void;
  loop(): void;
  /** @returns Whether there is such a repetition. */
  toRepetition(number: number): boolean;
}

/** Keys that move the film from anywhere on the page, except where a key already means something. */
export function listenToKeys(actions: KeyActions): void {
  document.addEventListener("keydown", (event) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey && !isTaken(event) && act(event, actions))
      event.preventDefault();
  });
}

export function keysOf(lift: Lift, player: Player): KeyActions {
  return {
    toggle: () => player.toggle(),
    step: (frames) => player.step(frames),
    loop: () => loopButton(lift, player)?.click(),
    toRepetition(number) {
      const repetition = lift.events.find((one) => one.number === number);
      if (repetition !== undefined)
        player.seek(repetition.liftOffSeconds);

      return repetition !== undefined;
    },
  };
}

/** Speech, or a slip of the hand, presses letters and digits too: who wants none of them switches them off, as WCAG 2.1.4 asks. */
export function keySwitch(texts: Texts): HTMLElement {
  const box = make("input", { type: "checkbox", name: SINGLE_KEYS });
  box.checked = true;
  return make("label", { class: "layer keyboard" }, box, make("span", {}, texts.watch.singleKeys));
}

function areSingleKeysOn(): boolean {
  return document.querySelector<HTMLInputElement>(`input[name=${SINGLE_KEYS}]`)?.checked === true;
}

function act(event: KeyboardEvent, actions: KeyActions): boolean {
  const frames = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case " ":
      actions.toggle();
      return true;
    case "ArrowLeft":
      actions.step(-frames);
      return true;
    case "ArrowRight":
      actions.step(frames);
      return true;
    default:
      return areSingleKeysOn() && actBySingleKey(event.key, actions);
  }
}

function actBySingleKey(key: string, actions: KeyActions): boolean {
  if (/^[1-9]$/.test(key))
    return actions.toRepetition(Number(key));
  if (key !== "l" && key !== "L")
    return false;

  actions.loop();
  return true;
}

function loopButton(lift: Lift, player: Player): HTMLButtonElement | null {
  const repetition = repetitionToLoop(lift, player);
  return repetition === undefined ? null : document.querySelector(`button[data-repetition="${repetition.number}"]`);
}

/** Space presses the button that has the focus, and arrows move within fields; to a slider neither Space nor letters mean anything. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement))
    return false;

  const field = target.closest("input, select, textarea");
  if (field instanceof HTMLInputElement && field.type === "checkbox")
    return event.key === " ";

  return event.key === " " ? target.closest("button, a, summary, input:not([type=range]), select, textarea") !== null
    : field !== null && !(field instanceof HTMLInputElement && field.type === "range");
}
