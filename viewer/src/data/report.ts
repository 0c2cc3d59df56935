import type { Comparison } from "./comparison";

/** What the page holds: src/Dorsal.Report/Data writes it, and the analysis in it is docs/analysis.schema.json. */
export interface Report {
  readonly schema: string;
  /** The page itself; each analysis in it tells its own. */
  readonly madeBy: { readonly dorsal: string; readonly thresholds: string };
  readonly thresholds: readonly Threshold[];
  readonly lifts: readonly ReportedLift[];
  /** Absent in a report of one lift. */
  readonly comparison: Comparison | null;
}

/** Of somebody who needs help now there is the analysis alone. */
export interface ReportedLift {
  readonly analysis: Analysis;
  /** The times of all frames of the film; the analysed ones are in the series. */
  readonly frameSeconds: readonly number[];
  readonly events: readonly RepetitionEvents[];
  readonly phases: readonly PhaseSpan[];
  readonly intervals: Readonly<Record<string, SeriesInterval>>;
  /** Absent where only an earlier analysis was at hand. */
  readonly overlay: PackedOverlay | null;
  readonly keyFrames: readonly KeyFrame[];
}

export interface Threshold {
  readonly name: string;
  readonly unit: string;
  readonly absentUpTo: number;
  readonly presentFrom: number;
  /** Present only when the whole interval lies at or above this. */
  readonly presentBeyond: number;
  /** Absent only when the whole interval lies at or below this. */
  readonly absentWithin: number;
  readonly source: string;
}

export interface Quantity {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type Status = "present" | "absent" | "uncertain" | "notMeasurable";

/** What is made of a lift, or of a comparison. */
export interface Advice {
  readonly causes: readonly Cause[];
  readonly safety: {
    readonly stop: boolean;
    readonly advice: "noSignNamed" | "seeProfessional" | "getHelpNow";
    readonly reasons: readonly string[];
  };
  readonly next: { readonly id: string; readonly sentence: string } | null;
  readonly muscles: readonly LoadedMuscle[];
  readonly plan: readonly PlanStep[];
  readonly retest: { readonly afterDays: number } | null;
  /** How much pain is acceptable meanwhile, and what ends the plan. */
  readonly monitoring: readonly string[];
}

export interface Analysis extends Advice {
  readonly video: {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly beginsSeconds?: number;
    readonly durationSeconds: number;
    readonly framesPerSecond: number | null;
    readonly variableFrameRate: boolean;
    /** Not told by earlier versions. */
    readonly breaksOff?: boolean;
  };
  readonly view: { readonly kind: string; readonly yawDegrees: Quantity | null; readonly facing: "left" | "right" | null; readonly cameraMotion?: string };
  readonly lift: { readonly kind: string };
  readonly scale: { readonly metresPerPixel: Quantity | null; readonly source: string };
  readonly reps: readonly Repetition[];
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
  /** The lower back has a zero of its own where the plate hides it; absent in analyses from before it was told. */
  readonly baseline: { readonly source: string; readonly lumbarSource?: string };
  readonly findings: readonly Finding[];
  readonly versions: { readonly dorsal: string; readonly model: string; readonly thresholds: string };
}

export interface Repetition {
  readonly number: number;
  readonly complete: boolean;
  readonly startSeconds: number;
  readonly lockoutSeconds: number | null;
  readonly endSeconds: number | null;
  readonly meanUpVelocity: Quantity | null;
  readonly peaks: Readonly<Record<string, Quantity>>;
}

export interface Finding {
  readonly id: string;
  readonly status: Status;
  readonly measure: ({ readonly name: string; readonly unit: string } & Quantity) | null;
  /** Of a tilt: the lifter's own. */
  readonly lowerSide: "left" | "right" | null;
  readonly reps: readonly RepetitionFinding[];
  readonly reason: string;
}

export interface RepetitionFinding {
  readonly number: number;
  readonly status: Status;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly atSeconds: number | null;
  readonly lowerSide: "left" | "right" | null;
}

export type Support = "strong" | "some" | "none" | "unknown";

export interface Cause {
  readonly id: string;
  readonly support: Support;
  /** The ways in which it shows here, the best supported first. */
  readonly patterns: readonly string[];
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
  readonly unknown: readonly Evidence[];
}

export interface Evidence {
  readonly id: string;
  /** One sentence. */
  readonly text: string;
  readonly weight: number;
  readonly source: string;
  readonly finding: string | null;
  readonly answer: string | null;
  readonly repetition: number | null;
  readonly atSeconds: number | null;
}

export interface LoadedMuscle {
  readonly id: string;
  /** The lifter's own. */
  readonly side: "both" | "left" | "right";
  /** What it does in the lift, one sentence. */
  readonly job: string;
  readonly causes: readonly string[];
  readonly support: Support;
}

export interface PlanStep {
  readonly id: string;
  readonly what: string;
  readonly dose: string;
  readonly why: string;
  readonly check: string;
  readonly stopWhen: string;
  readonly source: string;
}

export interface RepetitionEvents {
  readonly number: number;
  readonly liftOffSeconds: number;
  readonly kneeSeconds: number | null;
  readonly lockoutSeconds: number | null;
  readonly loweringSeconds: number | null;
  readonly endSeconds: number | null;
}

export type Phase = "none" | "setUp" | "liftOff" | "toKnee" | "kneeToLockout" | "lockout" | "lowering" | "floor";

export interface PhaseSpan {
  readonly phase: Phase;
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

export interface SeriesInterval {
  readonly unit: string;
  /** Half the 95 % interval; null where the value is. */
  readonly halfWidths: readonly (number | null)[];
  /** Whether how much there is of it is held against a limit; not told of an analysis alone, nor by earlier versions. */
  readonly isJudged?: boolean;
  /** Of a bend of the back: the analysed frames whose drawn line does not have it; not told of an analysis alone, which has no line. */
  readonly unread?: readonly number[];
  /** One sentence: why values are missing, where any are; absent where nobody knows it any more. */
  readonly whyAbsent: string | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PackedOverlay {
  readonly pixelsPerStep: number;
  readonly slots: readonly string[];
  /** How many frames of the film one of these stands for: more than one only in slow motion, of which the page holds no others. */
  readonly framesApart: number;
  /** Base64; see strokes.ts. */
  readonly frames: string;
  readonly plate: { readonly radiusX: number; readonly radiusY: number } | null;
  /** In the picture of a camera that stands still; see camera.ts. */
  readonly midFoot: Place | null;
  /** The other end of the line that marks it, upright in the room. */
  readonly overMidFoot: Place | null;
  /** Of each frame four numbers; null when the camera stands still, absent in pages from before it was told. */
  readonly camera?: readonly number[] | null;
}

export interface KeyFrame {
  readonly moment: "setUp" | "liftOff" | "knee" | "lockout" | "worst";
  readonly repetition: number;
  /** What shows most in it; none unless that is the moment. */
  readonly findings: readonly string[];
  readonly atSeconds: number;
  readonly width: number;
  readonly height: number;
  /** Base64. */
  readonly jpeg: string;
}
