import type uPlot from "uplot";
import type { PlotColours } from "../plots/colours";
import { clipped, drawLimit, fillSpan, hatch } from "../plots/shading";
import type { Curve } from "./curve";
import type { Warp } from "./warp";

/** How tall the strip is in which a film's gaps are hatched, in pixels of the page. */
const STRIP = 6;

/** The limit, which no curve shall look like. */
const DOTS = [2, 3];

/** Under the curves: the lift itself, the moments on which both films are locked, each film's gaps, the limit. */
export function shadeLocked(plot: uPlot, warp: Warp, curves: readonly Curve[], colours: PlotColours, limit: number | undefined): void {
  clipped(plot, () => {
    fillSpan(plot, 0, 100, colours.up);
    fillSpan(plot, 100, warp.to, colours.down);
    warp.anchors.forEach(({ position }) => rule(plot, position, colours.gap));
    curves.forEach(({ gaps }, side) => gaps.forEach(([from, to]) => strip(plot, from, to, side, colours.sides[side]!)));
    if (limit !== undefined)
      drawLimit(plot, limit, colours.limit, DOTS);
  });
}

function rule({ ctx, bbox, valToPos }: uPlot, position: number, colour: string): void {
  const x = Math.round(valToPos(position, "x", true));
  ctx.fillStyle = colour;
  ctx.fillRect(x, bbox.top, devicePixelRatio, bbox.height);
}

function strip(plot: uPlot, from: number, to: number, side: number, colour: string): void {
  const height = STRIP * devicePixelRatio;
  hatch(plot, from, to, colour, { top: plot.bbox.top + plot.bbox.height - (2 - side) * height, height: height - devicePixelRatio });
}
