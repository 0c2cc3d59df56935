import type { Comparison } from "../data/comparison";
import type { Source } from "../data/embedded";
import { Lift } from "../data/lift";
import { make } from "../shared/elements";
import { fill, type Texts } from "../shared/texts";
import { LAYERS, type LayerName } from "../watch/layers";
import { Overlay, shownAtFirst } from "../watch/overlay";
import { Player } from "../watch/player";
import type { Side } from "./warp";

/** A film on one of the sides. */
export interface ShownFilm {
  readonly lift: Lift;
  readonly player: Player;
  readonly overlay: Overlay;
}

/** All films of a comparison; each is unpacked once, and gets a player on each side on which it is asked for. */
export class Films {
  readonly lifts: readonly Lift[];
  readonly comparison: Comparison;
  private readonly addresses = new Map<number, string | null>();
  /** Without the phase, which both share. */
  private readonly layers: Set<LayerName>;
  private readonly shown = new Map<string, ShownFilm>();

  constructor(private readonly source: Source, comparison: Comparison) {
    this.comparison = comparison;
    this.lifts = source.report.lifts.map((lift) => new Lift(lift, source.report.thresholds));
    this.layers = new Set(this.lifts.flatMap((lift) => shownAtFirst(lift)).filter((name) => name !== "phase"));
  }

  get texts(): Texts {
    return this.source.texts;
  }

  /** Whether a film itself is in the page. */
  has(film: number): boolean {
    return this.address(film) !== null;
  }

  isShown(layer: LayerName): boolean {
    return this.layers.has(layer);
  }

  /** In the drawings of all films, those too that are not on the screen yet. */
  switch(layer: LayerName, on: boolean): void {
    if (on)
      this.layers.add(layer);
    else
      this.layers.delete(layer);

    this.shown.forEach(({ overlay }) => overlay.switch(layer, on));
  }

  load(film: number): string {
    return fill(this.texts.compare.load, { load: this.comparison.items[film]!.loadKg });
  }

  /** Such as "140 kg, heavy.mp4". */
  name(film: number): string {
    return fill(this.texts.compare.name, { load: this.load(film), file: this.comparison.items[film]!.file });
  }

  on(side: Side, film: number): ShownFilm {
    const key = `${side} ${film}`;
    const known = this.shown.get(key) ?? this.make(film);
    this.shown.set(key, known);
    return known;
  }

  private make(film: number): ShownFilm {
    const lift = this.lifts[film]!;
    const address = this.address(film);
    const video = address === null ? null : make("video", { src: address, playsinline: true, preload: "auto", muted: true, tabindex: -1 });
    const player = new Player(video, lift.frameTimes);
    return { lift, player, overlay: this.overlay(lift, player) };
  }

  private overlay(lift: Lift, player: Player): Overlay {
    const overlay = new Overlay(lift, this.texts, player);
    LAYERS.forEach(({ name }) => overlay.switch(name, this.isShown(name)));
    return overlay;
  }

  private address(film: number): string | null {
    const known = this.addresses.get(film);
    const address = known === undefined ? this.source.film(film) : known;
    this.addresses.set(film, address);
    return address;
  }
}
