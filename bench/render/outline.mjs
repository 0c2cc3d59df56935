// What of the back the outside shows: pitches of the bare skin along its midline, and the rearmost edge of skin and clothes.
import { degrees } from './vectors.mjs';

/** Pitch of the straight line that fits points [x, z] best (their main axis), degrees against the vertical. */
const pitchOf = (points) => {
  const middle = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  let [xx, zz, xz] = [0, 0, 0];
  for (const [x, z] of points) {
    xx += (x - middle[0]) ** 2;
    zz += (z - middle[1]) ** 2;
    xz += (x - middle[0]) * (z - middle[1]);
  }
  const axis = Math.atan2(2 * xz, zz - xx) / 2;
  // The main axis has no sense; the line's is from its first point, the lowest of the back, to its last.
  const [dx, dz] = [points.at(-1)[0] - points[0][0], points.at(-1)[1] - points[0][1]];
  return degrees(dx * Math.sin(axis) + dz * Math.cos(axis) >= 0 ? axis : axis + Math.PI);
};

// Stretches of the back, by the index of the spine's joints at whose height of the standing body the skin begins and ends.
const stretches = { sacrum: [-Infinity, 0], waist: [4, 7], shoulders: [13, 17] };

const turned = (from, to) => ((to - from + 540) % 360) - 180;

/** Flexions as the bare skin shows them: between the shoulders and the waist, and between the waist and the sacrum. */
export const skinPitches = ({ spine, back }, line) => {
  const pitch = ([from, to]) => pitchOf(line.filter((_, i) => back[i][1] > (spine[from]?.[1] ?? -Infinity) && back[i][1] < spine[to][1]));
  const [sacrum, waist, shoulders] = [stretches.sacrum, stretches.waist, stretches.shoulders].map(pitch);
  return { thoracic: turned(waist, shoulders), lumbar: turned(sacrum, waist) };
};

const deepest = 0.25; // Metres from the spine: what is behind by more is not the back.

/** From each joint of the spine straight to the rear: where the last of the skin and clothes is met, seen from the side. */
export const outerEdge = (spine, surfaces) => spine.map(([x, z], i) => {
  const [low, high] = [spine[Math.max(0, i - 1)], spine[Math.min(spine.length - 1, i + 1)]];
  const length = Math.hypot(high[0] - low[0], high[1] - low[1]);
  const [ux, uz] = [(high[0] - low[0]) / length, (high[1] - low[1]) / length]; // Along the spine, upwards.
  let furthest = 0;
  for (const { points, triangles } of surfaces) {
    const along = (vertex) => (points[vertex * 3] - x) * ux + (points[vertex * 3 + 2] - z) * uz;
    const behind = (vertex) => (points[vertex * 3 + 2] - z) * ux - (points[vertex * 3] - x) * uz;
    for (let k = 0; k < triangles.length; k++) {
      const [a, b] = [triangles[k], triangles[k % 3 === 2 ? k - 2 : k + 1]];
      const [below, above] = [along(a), along(b)];
      if (below > 0 || above <= 0)
        continue; // Each inner edge is met twice, once each way.
      const t = below / (below - above);
      const off = behind(a) * (1 - t) + behind(b) * t;
      if (off > furthest && off < deepest)
        furthest = off;
    }
  }
  return [x - uz * furthest, z + ux * furthest];
});
