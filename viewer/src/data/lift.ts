import { Camera } from "./camera";
import type { Analysis, KeyFrame, PackedOverlay, Phase, Place, ReportedLift, RepetitionEvents, Threshold } from "./report";
import { type OverlayFrame, unpack } from "./strokes";

/** A value of a series at one analysed frame, with half its 95 % interval. */
export interface Value {
  readonly value: number;
  readonly halfWidth: number;
}

/** One lift as the page draws it: everything can be asked by time. */
export class Lift {
  /** The times of the analysed frames. */
  readonly times: readonly number[];
  /** The times of the frames that the film in the page holds: of slow motion not every one. */
  readonly frameTimes: readonly number[];
  /** Over each of these. */
  readonly overlay: readonly OverlayFrame[];
  /** Through these. */
  readonly camera: Camera;

  constructor(private readonly reported: ReportedLift, private readonly limits: readonly Threshold[]) {
    this.times = reported.analysis.series["timeSeconds"] as readonly number[];
    const apart = reported.overlay?.framesApart ?? 1;
    this.frameTimes = reported.frameSeconds.filter((_, frame) => frame % apart === 0);
    this.overlay = reported.overlay === null ? [] : unpack(reported.overlay);
    this.camera = new Camera(reported.overlay?.camera ?? null);
  }

  get analysis(): Analysis {
    return this.reported.analysis;
  }

  get events(): readonly RepetitionEvents[] {
    return this.reported.events;
  }

  get phases(): ReportedLift["phases"] {
    return this.reported.phases;
  }

  get keyFrames(): readonly KeyFrame[] {
    return this.reported.keyFrames;
  }

  get plate(): PackedOverlay["plate"] {
    return this.reported.overlay?.plate ?? null;
  }

  /** A line upright from the middle of the foot on the floor, its lower end first; empty where the feet were not seen. */
  get midFoot(): readonly Place[] {
    return [this.reported.overlay?.midFoot, this.reported.overlay?.overMidFoot].filter((place) => place != null);
  }

  /** Whether it is no deadlift, such as a squat: what is known of a deadlift, its moments and its limits, is not said of it. */
  get isAnotherExercise(): boolean {
    return this.analysis.lift.kind === "notDeadlift";
  }

  /** Whether nothing but its analysis is at hand: no film, no drawing, no intervals. */
  get isAnalysisOnly(): boolean {
    return this.reported.overlay === null;
  }

  /** Where the stretch that was analysed begins in the film; 0 of a whole film, and not told by earlier versions. */
  get begins(): number {
    return this.analysis.video.beginsSeconds ?? 0;
  }

  get ends(): number {
    return this.begins + this.analysis.video.durationSeconds;
  }

  series(name: string): readonly (number | null)[] {
    return this.analysis.series[name] ?? [];
  }

  halfWidths(name: string): readonly (number | null)[] {
    return this.reported.intervals[name]?.halfWidths ?? [];
  }

  unit(name: string): string {
    return this.reported.intervals[name]?.unit ?? "";
  }

  whyAbsent(name: string): string {
    return this.reported.intervals[name]?.whyAbsent ?? "";
  }

  isMeasured(name: string): boolean {
    return this.series(name).some((value) => value !== null);
  }

  /** Whether any frame has all of these to be drawn. */
  isDrawn(...slots: readonly string[]): boolean {
    return this.overlay.some((frame) => slots.every((slot) => frame[slot]!.length > 0));
  }

  /** Where in the overlay that lies which is on the screen at a time. */
  overlayAt(time: number): number {
    return lastUpTo(this.frameTimes, time);
  }

  /** The analysed frame that is nearest to a time: not every frame of the film is one. */
  frameAt(time: number): number {
    return nearestTo(this.times, time);
  }

  valueAt(name: string, frame: number): Value | null {
    const value = this.series(name)[frame];
    return value === null || value === undefined ? null : { value, halfWidth: this.halfWidths(name)[frame] ?? 0 };
  }

  /** The bend of the line that is drawn over an analysed frame; null where none was read off it. */
  bendAt(name: string, frame: number): number | null {
    return this.reported.intervals[name]?.unread?.includes(frame) === true ? null : this.series(name)[frame] ?? null;
  }

  phaseAt(time: number): Phase {
    return this.phases.findLast((span) => span.fromSeconds <= time + TOLERANCE)?.phase ?? "none";
  }

  repetitionAt(time: number): RepetitionEvents | undefined {
    const until = this.standsUntil(time);
    return this.events.findLast(
      (repetition) => repetition.liftOffSeconds <= until && (repetition.endSeconds === null || until < repetition.endSeconds));
  }

  /** The last moment to which the frame on the screen is the nearest: an event lies between two frames, and the nearer one shows it. */
  private standsUntil(time: number): number {
    const frame = lastUpTo(this.frameTimes, time);
    const next = this.frameTimes[frame + 1];
    return next === undefined ? time : (this.frameTimes[frame]! + next) / 2;
  }

  threshold(name: string): Threshold | undefined {
    return this.limits.find((limit) => limit.name === name);
  }

  /** What a series is held against; nothing where how much there is of it could not be judged. */
  limitOf(series: string): Threshold | undefined {
    return this.isJudged(series) ? this.threshold(series) : undefined;
  }

  private get lumbarSource(): string {
    const { source, lumbarSource } = this.analysis.baseline;
    return lumbarSource ?? source;
  }

  /** What an analysis alone tells of it: LiftMeasures and TracedLift in the core, again. */
  private isJudged(series: string): boolean {
    return this.reported.intervals[series]?.isJudged
      ?? (!this.isAnotherExercise && (series !== "lumbarFlexion" || this.lumbarSource !== "population"));
  }
}

/** Times in the page are rounded, and a player's clock is too. */
const TOLERANCE = 0.002;

/** The index whose time is nearest. */
export function nearestTo(times: readonly number[], time: number): number {
  const before = lastUpTo(times, time);
  const next = times[before + 1];
  return next !== undefined && next - time < time - times[before]! ? before + 1 : before;
}

/** The last index whose time has come; the first one before all. */
export function lastUpTo(times: readonly number[], time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= time + TOLERANCE)
      low = middle;
    else
      high = middle - 1;
  }

  return low;
}
