import type { Advice, Quantity, Status, Support } from "./report";

/** What was made of two or more films: docs/comparison.schema.json. */
export interface Comparison extends Advice {
  readonly kind: "lessWeight" | "beforeAndAfter";
  readonly items: readonly ComparedItem[];
  readonly findings: readonly FindingChange[];
  readonly causeChanges: readonly CauseChange[];
  readonly reading: readonly string[];
  readonly withinSets: readonly string[];
  readonly notes: readonly string[];
}

/** One film, in the order of the lifts. */
export interface ComparedItem {
  readonly file: string;
  readonly loadKg: number;
}

export type Change = "vanishes" | "shrinks" | "stays" | "grows" | "unclear";

/** One entry a film in `statuses` and `values`. */
export interface FindingChange {
  readonly id: string;
  readonly change: Change;
  readonly statuses: readonly Status[];
  readonly measure: { readonly name: string; readonly unit: string } | null;
  readonly values: readonly (Quantity | null)[];
  readonly reason: string;
}

export interface CauseChange {
  readonly id: string;
  readonly change: Change;
  readonly supports: readonly Support[];
  readonly reason: string;
}
