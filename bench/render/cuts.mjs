// How clothes are cut: where on the standing body a shirt, shorts or tights end.
import { lerp, smoothStep } from './vectors.mjs';

const far = 1; // A metre: this edge is not near.

/** Places that the cuts are measured from, of the standing lifter. */
export const landmarksOf = (lifter) => {
  const [x, z] = lifter.spine.at(-1);
  const across = lifter.joint['shoulder.L'][1];
  return { neck: { back: x - 0.06, front: x + 0.09, z }, shoulder: lifter.shoulder, across, hip: lifter.hip, knee: lifter.knee, ankle: lifter.ankle };
};

/** Metres below a neckline that is higher behind than in front. */
const belowNeck = ({ neck }, [x, y, z], { back, front, scoop = 0 }) => {
  const t = (x - neck.back) / (neck.front - neck.back);
  return neck.z - lerp(back, front, t) - scoop * (1 - smoothStep(Math.abs(y), 0.03, 0.09)) - z;
};

const aboveHem = ([, , z], height) => z - height;

/** Metres up the arm from the end of a sleeve; far where the surface is not the arm's. */
const withinSleeve = ({ shoulder }, [, , z], arm, length) => (arm > 0.5 ? z - (shoulder[1] - length) : far);

/** Metres inwards of an armhole. */
const withinArmhole = ({ shoulder, across }, [, y, z], arm) =>
  Math.min(0.1 * (0.45 - arm), across - 0.035 + far * smoothStep(shoulder[1] - z, 0.08, 0.16) - Math.abs(y));

/** How far inside of a garment a point of the standing body is, metres; negative outside. `arm` is the share that the arm carries. */
export const cuts = {
  tee: (marks, point, arm) => Math.min(
    belowNeck(marks, point, { back: -0.005, front: 0.085 }), aboveHem(point, marks.hip[1] + 0.02), withinSleeve(marks, point, arm, 0.2)),
  longSleeve: (marks, point, arm) => Math.min(
    belowNeck(marks, point, { back: -0.005, front: 0.085 }), aboveHem(point, marks.hip[1] + 0.02), withinSleeve(marks, point, arm, 0.5)),
  tank: (marks, point, arm) => Math.min(
    belowNeck(marks, point, { back: -0.01, front: 0.075, scoop: 0.06 }), aboveHem(point, marks.hip[1] + 0.02), withinArmhole(marks, point, arm)),
  bra: (marks, point, arm) => Math.min(
    belowNeck(marks, point, { back: 0.0, front: 0.075, scoop: 0.07 }), aboveHem(point, marks.shoulder[1] - 0.24), withinArmhole(marks, point, arm)),
  shorts: (marks, point, arm) => Math.min(0.2 - arm, marks.hip[1] + 0.09 - point[2], aboveHem(point, lerp(marks.knee[1], marks.hip[1], 0.28))),
  tights: (marks, point, arm) => Math.min(0.2 - arm, marks.hip[1] + 0.1 - point[2], aboveHem(point, marks.ankle[1] + 0.07)),
};
