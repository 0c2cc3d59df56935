// Which segments of the body carry each vertex of its skin, and where they take it. All motion is a rotation in the sagittal
// plane, so a segment's is a complex number h = exp(-i pitch / 2) with a shift t: (x + iz) goes to h h (x + iz) + t. Vertices
// between segments blend h and d = t / (2 h), which keeps the girth of a bent hip (dual quaternion skinning in the plane, after
// Kavan et al. 2008); a blend of the places themselves would let it cave in.
import { carriersAt, vertebrae } from './spine.mjs';

export const segments = ['pelvis', ...vertebrae, 'neck01', 'neck02', 'neck03', 'head', 'arm', 'thigh', 'shank', 'foot'];
const index = Object.fromEntries(segments.map((name, i) => [name, i]));
/** The vertebra that the shoulder girdle goes with. */
export const girdle = 'T4';

const starts = {
  upperarm: 'arm', lowerarm: 'arm', wrist: 'arm', metacarpal: 'arm', finger: 'arm', clavicle: girdle, shoulder: girdle,
  upperleg: 'thigh', lowerleg: 'shank', foot: 'foot', toe: 'foot', neck01: 'neck01', neck02: 'neck02', neck03: 'neck03',
};
const trunk = ['root', 'pelvis', 'spine', 'breast'];

/** The segment of a MakeHuman bone; 'trunk' for those whose skin is spread over the vertebrae by height. */
const segmentOf = (bone) => {
  if (trunk.some((start) => bone.startsWith(start)))
    return 'trunk';
  const start = Object.keys(starts).find((name) => bone.startsWith(name));
  return start ? starts[start] : 'head'; // All the rest move the face.
};

/** @returns for each vertex a Map of segment index to weight, which sum up to 1. */
export const carry = ({ points, bones, influences, skinBones, skinWeights }, spineJoints) => {
  const boneSegments = bones.map(segmentOf);
  return Array.from({ length: points.length / 3 }, (_, vertex) => {
    const carried = new Map();
    const give = (segment, weight) => weight > 0 && carried.set(segment, (carried.get(segment) ?? 0) + weight);
    let total = 0;
    for (let k = vertex * influences; k < (vertex + 1) * influences; k++)
      total += skinWeights[k];
    for (let k = vertex * influences; k < (vertex + 1) * influences; k++) {
      const weight = skinWeights[k] / (total || 1);
      const segment = boneSegments[skinBones[k]];
      if (segment === 'trunk') {
        const [lower, upper, share] = carriersAt(spineJoints, points[vertex * 3 + 2]);
        give(lower, weight * (1 - share));
        give(upper, weight * share);
      } else {
        give(index[segment], weight);
      }
    }
    if (carried.size === 0)
      give(index.pelvis, 1);
    return carried;
  });
};

/** Weighted mean of what carries some vertices, for a point between them. */
export const carriedBetween = (carried, vertices, shares) => {
  const mixed = new Map();
  vertices.forEach((vertex, i) => {
    for (const [segment, weight] of carried[vertex])
      mixed.set(segment, (mixed.get(segment) ?? 0) + weight * shares[i]);
  });
  return mixed;
};

/** @param motions by segment name `{ pitch, shift }`, radians and metres. @returns the points where the motions take them. */
export const moveSkin = (points, carried, motions) => {
  const halves = segments.map((name) => {
    const { pitch, shift: [x, z] } = motions[name];
    const [hr, hi] = [Math.cos(pitch / 2), -Math.sin(pitch / 2)];
    return [hr, hi, (x * hr + z * hi) / 2, (z * hr - x * hi) / 2]; // d = t conj(h) / 2, as |h| = 1.
  });
  const moved = new Float64Array(points.length);
  carried.forEach((weights, vertex) => {
    let [hr, hi, dr, di] = [0, 0, 0, 0];
    for (const [segment, weight] of weights) {
      const half = halves[segment];
      hr += half[0] * weight;
      hi += half[1] * weight;
      dr += half[2] * weight;
      di += half[3] * weight;
    }
    const square = hr * hr + hi * hi;
    const [cos, sin] = [(hr * hr - hi * hi) / square, 2 * hr * hi / square];
    const [x, z] = [points[vertex * 3], points[vertex * 3 + 2]];
    moved[vertex * 3] = x * cos - z * sin + 2 * (dr * hr - di * hi) / square;
    moved[vertex * 3 + 1] = points[vertex * 3 + 1];
    moved[vertex * 3 + 2] = x * sin + z * cos + 2 * (dr * hi + di * hr) / square;
  });
  return moved;
};
