import { lastUpTo, nearestTo } from "../data/lift";

/** A part of the film that is played again and again. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Frames before the part that it may begin with, in seconds: an event lies between two of them. */
const LEAD_IN = 0.1;

function isOutside(part: Span, time: number): boolean {
  return time >= part.to || time < part.from - LEAD_IN;
}

/**
 * Plays the film and tells what is on the screen: `wanted` moves at once, `shown` with the picture. Without a film it is a clock.
 */
export class Player {
  /** The moment that was asked for or is being played, in seconds of the film. */
  wanted: number;
  private loop: Span | null = null;

  private readonly listeners: ((shown: number) => void)[] = [];
  private readonly moved: ((wanted: number) => void)[] = [];
  private readonly changed: (() => void)[] = [];
  private readonly refused: (() => void)[] = [];
  private readonly looped: ((loop: Span | null) => void)[] = [];
  private seeking = false;
  private broken = false;
  /** The film here may be a stretch of a longer one, whose time everything else is told in. */
  private readonly begins: number;

  constructor(readonly film: HTMLVideoElement | null, private readonly frameTimes: readonly number[]) {
    this.begins = frameTimes[0] ?? 0;
    this.wanted = this.begins;
    if (film === null)
      return;

    film.addEventListener("seeked", () => this.arrived());
    film.addEventListener("loadeddata", () => this.show(this.time));
    for (const change of ["play", "pause", "ended"])
      film.addEventListener(change, () => this.changed.forEach((listener) => listener()));

    film.addEventListener("ended", () => this.beginAgain());
    film.addEventListener("error", () => this.giveUp());
    this.follow(film);
  }

  /** Whether there is a film, and one that the browser can decode. */
  get hasPictures(): boolean {
    return this.film !== null && !this.broken;
  }

  get playing(): boolean {
    return this.hasPictures && !this.film!.paused && !this.film!.ended;
  }

  /** Where the film plays. */
  get time(): number {
    return (this.film?.currentTime ?? 0) + this.begins;
  }

  get rate(): number {
    return this.film?.playbackRate ?? 1;
  }

  set rate(rate: number) {
    if (this.film !== null)
      this.film.playbackRate = rate;
  }

  get lastFrame(): number {
    return this.frameTimes.length - 1;
  }

  /** Told the time of the picture whenever another one is on the screen. */
  onShown(listener: (shown: number) => void): void {
    this.listeners.push(listener);
  }

  /** Told the moment that is wanted as soon as it changes. */
  onMoved(listener: (wanted: number) => void): void {
    this.moved.push(listener);
  }

  /** Told when playing begins or ends. */
  onChanged(listener: () => void): void {
    this.changed.push(listener);
  }

  /** Told when the browser does not play the film. */
  onRefused(listener: () => void): void {
    this.refused.push(listener);
  }

  /** Told which part is played again and again, or none any more. */
  onLooped(listener: (loop: Span | null) => void): void {
    this.looped.push(listener);
  }

  /** Plays a part again and again, until the film is moved out of it. */
  repeat(part: Span | null): void {
    this.loop = part;
    this.looped.forEach((listener) => listener(part));
  }

  toggle(): void {
    if (this.film === null)
      return;

    if (this.playing)
      this.film.pause();
    else
      this.play();
  }

  play(): void {
    this.film?.play().catch((why: unknown) => {
      // A pause that comes before the first picture is no failure.
      if (!(why instanceof DOMException && why.name === "AbortError"))
        this.refused.forEach((listener) => listener());
    });
  }

  pause(): void {
    this.film?.pause();
  }

  /** Goes to the frame that is nearest to a time: an event lies between two of them. */
  seek(time: number): void {
    this.toFrame(nearestTo(this.frameTimes, time));
  }

  step(frames: number): void {
    this.pause();
    const target = lastUpTo(this.frameTimes, this.wanted) + frames;
    this.toFrame(Math.min(Math.max(target, 0), this.lastFrame));
  }

  private toFrame(frame: number): void {
    const time = this.frameTimes[frame] ?? 0;
    if (this.loop !== null && isOutside(this.loop, time))
      this.repeat(null);

    this.move(time);
    if (!this.hasPictures) {
      this.show(time);
      return;
    }

    // While one seek is under way the next waits, and only the last of those that were asked for is done.
    if (!this.seeking)
      this.go();
  }

  private go(): void {
    const frame = lastUpTo(this.frameTimes, this.wanted);
    const begins = this.frameTimes[frame] ?? 0;
    const next = this.frameTimes[frame + 1] ?? begins + 0.02;
    this.seeking = true;
    // Into the frame, not to its edge, which rounding could lay on the frame before.
    this.film!.currentTime = begins + (next - begins) / 3 - this.begins;
  }

  private arrived(): void {
    this.seeking = false;
    const shown = lastUpTo(this.frameTimes, this.time);
    if (!this.playing && shown !== lastUpTo(this.frameTimes, this.wanted)) {
      this.go();
      return;
    }

    this.show(this.frameTimes[shown] ?? 0);
  }

  /** Tells every picture as it comes on the screen. */
  private follow(film: HTMLVideoElement): void {
    const told = (_: number, picture: { mediaTime: number }): void => {
      this.played(picture.mediaTime + this.begins);
      film.requestVideoFrameCallback(told);
    };
    if ("requestVideoFrameCallback" in film)
      film.requestVideoFrameCallback(told);
    else
      this.followClock();
  }

  private followClock(): void {
    const tick = (): void => {
      if (this.playing)
        this.played(this.time);

      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  private played(time: number): void {
    if (this.seeking)
      return;

    this.show(time);
    if (!this.playing)
      return;

    this.move(time);
    if (this.loop !== null && isOutside(this.loop, time))
      this.seek(this.loop.from);
  }

  /** A repetition that the film cuts off ends with it, later than the last picture comes on the screen. */
  private beginAgain(): void {
    if (this.loop === null)
      return;

    this.seek(this.loop.from);
    this.play();
  }

  /** A film that cannot be decoded ends no seek and tells no picture: from here on it is as if there were none. */
  private giveUp(): void {
    this.broken = true;
    this.seeking = false;
    this.refused.forEach((listener) => listener());
    this.changed.forEach((listener) => listener());
    this.show(this.wanted);
  }

  private show(time: number): void {
    this.listeners.forEach((listener) => listener(time));
  }

  private move(time: number): void {
    this.wanted = time;
    this.moved.forEach((listener) => listener(time));
  }
}
