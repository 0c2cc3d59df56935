import type { Lift } from "../data/lift";
import type { RepetitionEvents } from "../data/report";

/** What both lifts are locked on, in the order of a repetition; `end` where the films know nothing later of both. */
export type Moment = "setUp" | "liftOff" | "knee" | "lockout" | "lowering" | "down" | "end";

/** One repetition of one film. */
export interface Pull {
  readonly lift: Lift;
  readonly repetition: RepetitionEvents;
}

/** So long before lift-off the set-up is shown, where both films have it. Ours. */
const MOST_LEAD = 1;

/** When each moment is, in seconds of the film; only those that the film shows. */
export function momentsOf({ lift, repetition }: Pull): Partial<Record<Moment, number>> {
  const { liftOffSeconds, kneeSeconds, lockoutSeconds, loweringSeconds, endSeconds } = repetition;
  const all: [Moment, number | null][] = [
    ["liftOff", liftOffSeconds], ["knee", kneeSeconds], ["lockout", lockoutSeconds], ["lowering", loweringSeconds], ["down", endSeconds],
    ["end", endSeconds ?? lift.frameTimes.at(-1) ?? null],
  ];
  return Object.fromEntries(all.filter(([, time]) => time !== null));
}

/** How long before lift-off a repetition can be shown. */
export function leadOf({ lift, repetition }: Pull): number {
  const before = lift.events.findLast((other) => other.number < repetition.number);
  const free = before === undefined ? lift.frameTimes[0] ?? 0 : before.endSeconds ?? before.liftOffSeconds;
  return Math.min(Math.max(repetition.liftOffSeconds - free, 0), MOST_LEAD);
}
