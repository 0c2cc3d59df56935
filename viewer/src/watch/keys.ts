import type { Lift } from "../data/lift";
import type { Player } from "./player";

/** Keys that move the film from anywhere on the page, except where a key already means something. */
export function listenToKeys(lift: Lift, player: Player): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTaken(event))
      return;

    const pressed = actionOf(event, lift, player);
    if (pressed === null)
      return;

    event.preventDefault();
    pressed();
  });
}

function actionOf(event: KeyboardEvent, lift: Lift, player: Player): (() => void) | null {
  const frames = event.shiftKey ? 10 : 1;
  switch (event.key) {
    case " ":
      return () => player.toggle();
    case "ArrowLeft":
      return () => player.step(-frames);
    case "ArrowRight":
      return () => player.step(frames);
    case "l":
    case "L":
      return () => loopButton(lift, player)?.click();
    default:
      return toRepetition(event.key, lift, player);
  }
}

function toRepetition(key: string, lift: Lift, player: Player): (() => void) | null {
  const repetition = lift.events.find(({ number }) => String(number) === key);
  return repetition === undefined ? null : () => player.seek(repetition.liftOffSeconds);
}

function loopButton(lift: Lift, player: Player): HTMLButtonElement | null {
  const repetition = lift.repetitionAt(player.wanted) ?? lift.events[0];
  return repetition === undefined ? null : document.querySelector(`button[data-repetition="${repetition.number}"]`);
}

/** Space presses the button that has the focus, and arrows move within fields. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement))
    return false;

  const field = target.closest("input, select, textarea");
  if (field instanceof HTMLInputElement && field.type === "checkbox")
    return event.key === " ";

  return event.key === " " ? target.closest("button, a, summary, input, select, textarea") !== null
    : field !== null && !(field instanceof HTMLInputElement && field.type === "range");
}
