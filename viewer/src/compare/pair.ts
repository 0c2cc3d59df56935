import { nearestTo } from "../data/lift";
import type { Movable } from "../watch/controls";
import type { Player } from "../watch/player";
import type { Pull } from "./moments";
import { type Side, Warp } from "./warp";

/** A repetition, and the player of its film. */
export interface Runner extends Pull {
  readonly player: Player;
}

const SIDES: readonly Side[] = [0, 1];

/** Seconds by which the one that follows may be off before it is set anew rather than hurried. Ours. */
const MOST_DRIFT = 0.15;

/** How much a film hurries for each second that it is behind. Ours. */
const HURRY = 3;

/** What browsers play. */
const [SLOWEST, FASTEST] = [0.0625, 16];

/** Nearer to the end than this, in percent of the lift, playing begins again. */
const AT_END = 0.5;

/** Two repetitions that are always at the same moment of the lift: what moves one moves the other. */
export class Pair implements Movable {
  position = 0;
  private warped: Warp;
  private speed = 1;
  private looped = false;
  private runs = false;
  private readonly moved: ((position: number) => void)[] = [];
  private readonly changed: (() => void)[] = [];
  private readonly chosen: (() => void)[] = [];

  private readonly followed = new Set<Player>();

  constructor(private runners: readonly [Runner, Runner]) {
    this.warped = new Warp(...runners);
    runners.forEach(({ player }) => this.follow(player));
  }

  get warp(): Warp {
    return this.warped;
  }

  get playing(): boolean {
    return this.runs;
  }

  get rate(): number {
    return this.speed;
  }

  set rate(rate: number) {
    this.speed = rate;
    if (this.runs)
      this.setRates(0);
  }

  get loops(): boolean {
    return this.looped;
  }

  /** Begins to play both again and again, or lets them end. */
  loop(): void {
    this.looped = !this.looped;
    this.tell(this.changed);
    if (this.looped && !this.runs)
      this.play();
  }

  runner(side: Side): Runner {
    return this.runners[side];
  }

  onMoved(listener: (position: number) => void): void {
    this.moved.push(listener);
  }

  ignore(listener: (position: number) => void): void {
    this.moved.splice(this.moved.indexOf(listener), 1);
  }

  onChanged(listener: () => void): void {
    this.changed.push(listener);
  }

  /** Told when there are other repetitions to be seen. */
  onChosen(listener: () => void): void {
    this.chosen.push(listener);
  }

  /** Shows another repetition or film on one side, at the moment of the lift that was on the screen. */
  choose(side: Side, runner: Runner): void {
    this.pause();
    this.runners = side === 0 ? [runner, this.runners[1]] : [this.runners[0], runner];
    this.warped = new Warp(...this.runners);
    this.follow(runner.player);
    this.tell(this.chosen);
    this.seek(this.position);
  }

  toggle(): void {
    if (this.runs)
      this.pause();
    else
      this.play();
  }

  play(): void {
    if (this.leader === null)
      return;

    this.seek(this.position > this.warp.to - AT_END ? this.warp.from : this.position);
    this.runs = true;
    this.setRates(0);
    SIDES.forEach((side) => this.runners[side].player.play());
    this.tell(this.changed);
  }

  /** Stops both at the same moment of the lift. */
  pause(): void {
    if (this.runs)
      this.seek(this.position);
  }

  seek(position: number): void {
    if (this.runs) {
      this.runs = false;
      this.tell(this.changed);
    }

    this.position = this.warp.clamped(position);
    SIDES.forEach((side) => {
      const { player } = this.runners[side];
      player.pause();
      player.seek(this.warp.timeOf(side, this.position));
    });
    this.moved.forEach((listener) => listener(this.position));
  }

  /** By frames of the left film. */
  step(frames: number): void {
    const { lift } = this.runners[0];
    const times = lift.frameTimes;
    const frame = nearestTo(times, this.warp.timeOf(0, this.position)) + frames;
    this.seek(this.warp.positionOf(0, times[Math.min(Math.max(frame, 0), times.length - 1)] ?? 0));
  }

  /** The side that sets the pace: the left one, unless it has no film. */
  private get leader(): Side | null {
    return SIDES.find((side) => this.runners[side].player.hasPictures) ?? null;
  }

  private follow(player: Player): void {
    if (this.followed.has(player))
      return;

    this.followed.add(player);
    player.onRefused(() => this.pause());
    // The last picture may never be told, or lie a rounding before the end of the way.
    player.onChanged(() => {
      if (this.runs && this.leads(player) && player.film?.ended === true)
        this.finish();
    });
    player.onMoved((wanted) => {
      if (this.runs && this.leads(player))
        this.ran(this.leader!, wanted);
    });
  }

  private leads(player: Player): boolean {
    return this.leader !== null && this.runners[this.leader].player === player;
  }

  private ran(leader: Side, time: number): void {
    const position = this.warp.positionOf(leader, time);
    if (position >= this.warp.to) {
      this.finish();
      return;
    }

    this.position = Math.max(position, this.warp.from);
    this.hold(leader === 0 ? 1 : 0);
    this.moved.forEach((listener) => listener(this.position));
  }

  private finish(): void {
    this.position = this.warp.to;
    this.pause();
    if (this.looped)
      this.play();
  }

  /** Keeps the other one at the moment of the one that leads. */
  private hold(other: Side): void {
    const { player } = this.runners[other];
    const wanted = this.warp.timeOf(other, this.position);
    const behind = player.hasPictures ? wanted - player.time : 0;
    if (!player.hasPictures || Math.abs(behind) > MOST_DRIFT)
      player.seek(wanted);

    this.setRates(Math.abs(behind) > MOST_DRIFT ? 0 : behind);
  }

  private setRates(behind: number): void {
    const leader = this.leader ?? 0;
    const other: Side = leader === 0 ? 1 : 0;
    this.runners[leader].player.rate = this.speed;
    this.runners[other].player.rate = Math.min(
      Math.max(this.speed * this.warp.pace(other, this.position) * (1 + HURRY * behind), SLOWEST), FASTEST);
  }

  private tell(listeners: readonly (() => void)[]): void {
    listeners.forEach((listener) => listener());
  }
}
