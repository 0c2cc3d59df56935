import { lastUpTo, type Lift, nearestTo } from "../data/lift";
import type { RepetitionEvents } from "../data/report";
import type { Player, Span } from "./player";

/** So many seconds of the set-up are played before the plates leave the floor. */
const LEAD = 0.3;

/** What is played again and again of a repetition. */
export function loopOf({ liftOffSeconds, endSeconds }: RepetitionEvents, lift: Lift): Span {
  return { from: Math.max(lift.begins, liftOffSeconds - LEAD), to: endSeconds ?? lift.ends };
}

/** The repetition whose loop began last, by the frame on the screen, which may lie just before that moment; the first one before all. */
export function repetitionToLoop(lift: Lift, { wanted }: Player): RepetitionEvents | undefined {
  const frame = lastUpTo(lift.frameTimes, wanted);
  return lift.events.findLast((repetition) => nearestTo(lift.frameTimes, loopOf(repetition, lift).from) <= frame) ?? lift.events[0];
}
