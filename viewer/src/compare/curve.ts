import { gapsOf } from "../data/gaps";
import type { Pair } from "./pair";
import type { Side } from "./warp";

/** Positions, low edges, high edges, values: null where nothing was measured. */
type Rows = [number[], (number | null)[], (number | null)[], (number | null)[]];

/** One lift's series on the way that both share. */
export interface Curve {
  readonly rows: Rows;
  /** Spans of the way without a value. */
  readonly gaps: readonly (readonly [number, number])[];
}

export function curveOf(pair: Pair, side: Side, name: string): Curve {
  const { lift } = pair.runner(side);
  const { warp } = pair;
  const rows: Rows = [[], [], [], []];
  lift.times.forEach((time, frame) => {
    const position = warp.positionOf(side, time);
    if (position < warp.from || position > warp.to)
      return;

    const value = lift.valueAt(name, frame);
    rows[0].push(position);
    rows[1].push(value === null ? null : value.value - value.halfWidth);
    rows[2].push(value === null ? null : value.value + value.halfWidth);
    rows[3].push(value?.value ?? null);
  });
  return { rows, gaps: gapsOf(rows[0], rows[3]) };
}
