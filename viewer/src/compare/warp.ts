import { leadOf, type Moment, momentsOf, type Pull } from "./moments";

/** 0 the left one, 1 the right one. */
export type Side = 0 | 1;

/** A moment that both films show, and where it lies on the way that they share. */
export interface Anchor {
  readonly moment: Moment;
  readonly position: number;
  readonly times: readonly [number, number];
}

const ORDER: readonly Moment[] = ["liftOff", "knee", "lockout", "lowering", "down"];

/** Moments closer than this, in seconds, are one: no film tells them apart. Ours. */
const APART = 0.02;

const BEGIN = 0;
const WHOLE = 100;

/** How wide the parts are drawn that are not the lift itself, in percent of it: at least and at most. Ours. */
const WIDTHS: Readonly<Record<string, readonly [number, number]>> = { setUp: [8, 25], lowering: [6, 20], down: [15, 60] };

/**
 * Lays two repetitions on one way, in percent of the lift: 0 is lift-off and 100 lockout in both, or the last moment that both have
 * where one has no lockout. Between the moments that both films show, time runs evenly in each of them.
 */
export class Warp {
  readonly anchors: readonly Anchor[];

  constructor(first: Pull, second: Pull) {
    const lead = Math.min(leadOf(first), leadOf(second));
    this.anchors = placed(common(first, second), lead);
  }

  get from(): number {
    return this.anchors[0]!.position;
  }

  get to(): number {
    return this.anchors.at(-1)!.position;
  }

  /** Whether both films are locked on a moment. */
  isLockedOn(moment: Moment): boolean {
    return this.anchors.some((anchor) => anchor.moment === moment);
  }

  /** Without a lockout in both nobody knows how much of the lift is done, nor which moments of the two belong together. */
  get isInPercent(): boolean {
    return this.isLockedOn("lockout");
  }

  clamped(position: number): number {
    return Math.min(Math.max(position, this.from), this.to);
  }

  timeOf(side: Side, position: number): number {
    const [before, after] = this.around((anchor) => anchor.position, position);
    return between(before.times[side], after.times[side], share(before.position, after.position, position));
  }

  positionOf(side: Side, time: number): number {
    const [before, after] = this.around((anchor) => anchor.times[side], time);
    return between(before.position, after.position, share(before.times[side], after.times[side], time));
  }

  /** How much faster than the other one a side has to run at a position, so that both reach the next moment together. */
  pace(side: Side, position: number): number {
    const [before, after] = this.around((anchor) => anchor.position, position);
    const other: Side = side === 0 ? 1 : 0;
    return (after.times[side] - before.times[side]) / (after.times[other] - before.times[other]);
  }

  /** The anchors before and after a value; the outermost two beyond them. */
  private around(of: (anchor: Anchor) => number, value: number): readonly [Anchor, Anchor] {
    const next = this.anchors.findIndex((anchor, i) => i > 0 && of(anchor) > value);
    const after = next < 0 ? this.anchors.length - 1 : next;
    return [this.anchors[after - 1]!, this.anchors[after]!];
  }
}

interface Known {
  readonly moment: Moment;
  readonly times: readonly [number, number];
}

/** From lift-off on; at least two. */
function common(first: Pull, second: Pull): Known[] {
  const [one, other] = [momentsOf(first), momentsOf(second)];
  const known: Known[] = [];
  for (const moment of ORDER)
    add(known, moment, one[moment], other[moment]);

  if (known.length === 1)
    known.push({ moment: "end", times: [later(one.end, one.liftOff), later(other.end, other.liftOff)] });

  return known;
}

function add(known: Known[], moment: Moment, one: number | undefined, other: number | undefined): void {
  const last = known.at(-1);
  const isLater = (time: number, side: Side): boolean => last === undefined || time > last.times[side] + APART;
  if (one !== undefined && other !== undefined && isLater(one, 0) && isLater(other, 1))
    known.push({ moment, times: [one, other] });
}

function later(time: number | undefined, liftOff: number | undefined): number {
  return Math.max(time ?? 0, (liftOff ?? 0) + APART);
}

function placed(known: readonly Known[], lead: number): Anchor[] {
  const begin = known[0]!;
  const top = known.find(({ moment }) => moment === "lockout") ?? known.at(-1)!;
  const inPercent = (times: readonly [number, number], since: readonly [number, number]): number => mean(
    ([0, 1] as const).map((side) => (WHOLE * (times[side] - since[side])) / (top.times[side] - begin.times[side])));

  const anchors: Anchor[] = [];
  if (lead > APART) {
    const times = [begin.times[0] - lead, begin.times[1] - lead] as const;
    anchors.push({ moment: "setUp", times, position: BEGIN - limited("setUp", inPercent(begin.times, times)) });
  }

  for (const { moment, times } of known) {
    const before = anchors.at(-1);
    const position = times[0] <= top.times[0]
      ? inPercent(times, begin.times)
      : before!.position + limited(moment, inPercent(times, before!.times));
    anchors.push({ moment, times, position });
  }

  return anchors;
}

function limited(part: Moment, percent: number): number {
  const [least, most] = WIDTHS[part] ?? [0, WHOLE];
  return Math.min(Math.max(percent, least), most);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(from: number, to: number, value: number): number {
  return (value - from) / (to - from);
}

function between(from: number, to: number, part: number): number {
  return from + part * (to - from);
}
