import type { Lift } from "../data/lift";
import { make } from "../shared/elements";
import type { Texts } from "../shared/texts";
import { LAYERS, type LayerName } from "./layers";
import { Pen } from "./pen";
import type { Player } from "./player";

/** From in front or behind there is little else to draw than the joints. */
export function shownAtFirst(lift: Lift): readonly LayerName[] {
  const shown: readonly LayerName[] = ["back", "neutral", "bar", "angles", "phase"];
  return lift.isMeasured("trunkLean") ? shown : [...shown, "skeleton"];
}

/** What was measured, drawn over the film: each layer can be switched. */
export class Overlay {
  readonly canvas: HTMLCanvasElement;
  private readonly shown: Set<LayerName>;
  private readonly pen: Pen;
  private time = 0;

  constructor(private readonly lift: Lift, private readonly texts: Texts, player: Player) {
    this.shown = new Set(shownAtFirst(lift));
    this.canvas = make("canvas", { class: "overlay", role: "img", "aria-label": texts.watch.overlay });
    this.pen = new Pen(this.canvas, lift.analysis.video.width);
    player.onShown((shown) => {
      this.time = shown;
      this.draw();
    });
    new ResizeObserver(() => this.draw()).observe(this.canvas);
    void document.fonts.ready.then(() => this.draw());
  }

  isShown(layer: LayerName): boolean {
    return this.shown.has(layer);
  }

  switch(layer: LayerName, on: boolean): void {
    if (on)
      this.shown.add(layer);
    else
      this.shown.delete(layer);

    this.draw();
  }

  private draw(): void {
    if (this.canvas.clientWidth === 0)
      return;

    this.pen.fit();
    this.pen.clear();
    const frame = this.lift.overlay[this.lift.overlayAt(this.time)];
    if (frame === undefined)
      return;

    const drawn = { lift: this.lift, texts: this.texts, number: this.lift.frameAt(this.time), frame, time: this.time };
    for (const layer of LAYERS) {
      if (this.shown.has(layer.name))
        layer.draw(this.pen, drawn);
    }
  }
}
