// Clothes cut out of the body's own surface: a region of it, smoothed, pushed outwards, with folds. What follows the skin
// exactly when tight hangs away from it when loose.
import { cutOut, placesOf, refine, smooth } from './cloth.mjs';
import { cuts, landmarksOf } from './cuts.mjs';
import { carriedBetween, moveSkin, segments } from './skin.mjs';
import { normalsOf, trianglesOf } from './surface.mjs';
import { smoothStep } from './vectors.mjs';

const spans = 0.006; // Cloth that hangs off by more than this, metres, spans the hollows of the body.
const lies = 0.75; // How much less it hangs off what looks straight up, and more off what looks down.
const arm = segments.indexOf('arm');

/** Folds as a few crossed waves over the body, from -1 to 1; without a pattern that the eye finds. */
const foldAt = (x, y, z) => (
  Math.sin(47 * z + 19 * y + 3 * Math.sin(11 * x + 5 * z)) + 0.7 * Math.sin(31 * z - 38 * y + 14 * x + 2) + 0.5 * Math.sin(73 * y + 21 * z - 9 * x)
) / 2.2;

/**
 * @param garment `{ cut, loose, colour }`: `loose` is how far the cloth hangs off the skin, metres.
 * @returns `{ triangles, inside, pointsAt(motions) }`; `inside` tells how far within the garment each vertex of the body is.
 */
export const makeGarment = (lifter, { cut, loose = 0.003, under = false }) => {
  const marks = landmarksOf(lifter);
  const inside = Float64Array.from({ length: lifter.skinVertices }, (_, vertex) =>
    cuts[cut](marks, lifter.points.subarray(vertex * 3, vertex * 3 + 3), lifter.carried[vertex].get(arm) ?? 0));
  const cloth = refine(cutOut(trianglesOf(lifter.faces.map((face) => face.corners)), inside));
  const skin = placesOf(lifter.points, cloth.vertices);
  const normals = normalsOf(skin, cloth.triangles);
  const spanned = smooth(skin, cloth, loose > spans ? 14 : 4);
  const least = under ? 0.002 : 0.004;

  const rest = new Float64Array(skin.length);
  const hang = new Float64Array(cloth.vertices.length);
  cloth.vertices.forEach((_, i) => {
    const [x, y, z] = skin.subarray(i * 3, i * 3 + 3);
    let off = 0;
    for (let axis = 0; axis < 3; axis++)
      off += (spanned[i * 3 + axis] - skin[i * 3 + axis]) * normals[i * 3 + axis];
    // Trousers begin close to the waist, below the shirt that hangs over them.
    const room = under ? smoothStep(marks.hip[1] + 0.06 - z, 0, 0.15) : 1;
    hang[i] = Math.max(0, loose - 0.003) * room * (1 + 0.5 * foldAt(x, y, z));
    for (let axis = 0; axis < 3; axis++)
      rest[i * 3 + axis] = skin[i * 3 + axis] + normals[i * 3 + axis] * (Math.max(off, 0) + least);
  });

  const carried = cloth.vertices.map(({ vertices, shares }) => carriedBetween(lifter.carried, vertices, shares));
  return {
    triangles: cloth.triangles,
    inside,
    /** Cloth lies on what looks up and hangs off what looks down. */
    pointsAt: (motions) => {
      const points = moveSkin(rest, carried, motions);
      const faces = normalsOf(points, cloth.triangles);
      hang.forEach((off, i) => {
        const part = off * (1 - lies * faces[i * 3 + 2]);
        for (let axis = 0; axis < 3; axis++)
          points[i * 3 + axis] += faces[i * 3 + axis] * part;
      });
      return points;
    },
  };
};
