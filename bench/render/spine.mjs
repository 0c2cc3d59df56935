// The spine: 18 joints from L5/S1 to C7/T1, the 17 vertebrae between them, and how a bend spreads over them.
import { clamp, degrees, lerp } from './vectors.mjs';

export const vertebrae = ['L5', 'L4', 'L3', 'L2', 'L1', 'T12', 'T11', 'T10', 'T9', 'T8', 'T7', 'T6', 'T5', 'T4', 'T3', 'T2', 'T1'];
const names = ['S1', ...vertebrae, 'C7'];
export const levels = names.slice(1).map((name, i) => (i === 0 ? 'L5/S1' : `${name}/${names[i]}`));

// Heights of a vertebra with its disc, relative to one another; ours, after the usual proportions of a spine.
const heights = [36, 37, 37, 36, 35, 30, 29, 28, 27, 26, 26, 25, 25, 24, 23, 22, 21];
const lumbarAboveHips = 0.0615; // L5/S1 above the hip joints, by stature.
// From the skin of the back to the middle of the discs, by stature, at L5/S1 and at C7/T1.
const depths = [0.040, 0.032];

// A lumbar bend spreads over the five joints L5/S1 to L1/L2, a little more below; a thoracic one over T11/T12 to T1/T2 as a bell
// about T8/T9, so that most of it lies between T5 and T12. Ours.
const lumbarShares = [0.225, 0.22, 0.205, 0.185, 0.165];
const bellMiddle = 9.2; // Index of a joint in `levels`.
const bellWidth = 2.6;
const bell = vertebrae.map((_, joint) => (joint >= 6 ? Math.exp(-((joint - bellMiddle) ** 2) / (2 * bellWidth ** 2)) : 0));
const bellSum = bell.reduce((sum, share) => sum + share);

/** Pitch of each vertebra against neutral standing, degrees: the pelvis' and all the bend below it. */
export const vertebraPitches = (pelvis, lumbar, thoracic) => {
  let pitch = pelvis;
  return vertebrae.map((_, joint) => (pitch += lumbar * (lumbarShares[joint] ?? 0) + thoracic * bell[joint] / bellSum));
};

/** Where a line of points [x, z], upwards, is at a height. */
const forwardAt = (line, z) => {
  const above = line.findIndex((point) => point[1] >= z);
  if (above <= 0)
    return line.at(above)[0];
  const [low, high] = [line[above - 1], line[above]];
  return lerp(low[0], high[0], (z - low[1]) / (high[1] - low[1]));
};

/** Joints of the spine of a standing body, [x, z], a set depth within the skin of its back. */
export const placeSpine = (hipHeight, neckHeight, stature, backLine) => {
  const low = hipHeight + lumbarAboveHips * stature;
  const sum = heights.reduce((total, height) => total + height);
  const shares = [0];
  for (const height of heights)
    shares.push(shares.at(-1) + height / sum);
  // A mean of the skin over a hand's breadth, since the groove and the lumps of the skin are not the spine's.
  const skinAt = (z) => [-2, -1, 0, 1, 2].reduce((total, step) => total + forwardAt(backLine, z + step * 0.02) / 5, 0);
  return shares.map((share) => {
    const z = lerp(low, neckHeight, share);
    return [skinAt(z) + lerp(...depths, share) * stature, z];
  });
};

/** Pitch of each vertebra of the standing body against the vertical, degrees. */
export const segmentPitches = (joints) => vertebrae.map((_, i) =>
  degrees(Math.atan2(joints[i + 1][0] - joints[i][0], joints[i + 1][1] - joints[i][1])));

/**
 * Which two segments of [pelvis, L5 ... T1] carry the skin at a height of the standing body, and the share of the upper one.
 * Between the middles of two vertebrae the share runs from 0 to 1, so that the skin bends without a kink.
 */
export const carriersAt = (joints, z) => {
  const middles = vertebrae.map((_, i) => (joints[i][1] + joints[i + 1][1]) / 2);
  middles.unshift(2 * joints[0][1] - middles[0] - 0.02); // The sacrum's, a little lower: the skin there bends less sharply.
  const upper = middles.findIndex((middle) => middle > z);
  if (upper === 0)
    return [0, 0, 0];
  if (upper < 0)
    return [middles.length - 1, middles.length - 1, 0];
  return [upper - 1, upper, clamp((z - middles[upper - 1]) / (middles[upper] - middles[upper - 1]), 0, 1)];
};
