// Clothes cut out of the body's own surface: a region of it, smoothed, pushed outwards, with folds. What follows the skin
// exactly when tight hangs away from it when loose.
import { carriedBetween, moveSkin, segments } from './skin.mjs';
import { normalsOf, trianglesOf } from './surface.mjs';
import { lerp, smoothStep } from './vectors.mjs';

const index = Object.fromEntries(segments.map((name, i) => [name, i]));
const far = 1; // A metre: this edge is not near.

/** Places that the cuts are measured from, of the standing lifter. */
const landmarksOf = (lifter) => {
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
const cuts = {
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

/** Triangles of the body within a cut, those on its edge clipped; new vertices as `{ vertices, shares }` of the body's. */
const cutOut = (triangles, inside) => {
  const vertices = [];
  const known = new Map();
  const add = (key, vertex) => {
    if (!known.has(key))
      known.set(key, vertices.push(vertex) - 1);
    return known.get(key);
  };
  const own = (a) => add(`${a}`, { vertices: [a], shares: [1] });
  const edge = (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const share = inside[low] / (inside[low] - inside[high]);
    return add(`${low}-${high}`, { vertices: [low, high], shares: [1 - share, share], edge: true });
  };
  const cut = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const corners = [triangles[i], triangles[i + 1], triangles[i + 2]];
    const polygon = [];
    corners.forEach((a, k) => {
      const b = corners[(k + 1) % 3];
      if (inside[a] > 0)
        polygon.push(own(a));
      if (inside[a] > 0 !== inside[b] > 0)
        polygon.push(edge(a, b));
    });
    for (let k = 2; k < polygon.length; k++)
      cut.push(polygon[0], polygon[k - 1], polygon[k]);
  }
  return { vertices, triangles: cut };
};

/** Each triangle in four, so that folds have points to bend at. */
const refine = ({ vertices, triangles }) => {
  const finer = [...vertices];
  const known = new Map();
  const middle = (a, b) => {
    const key = a < b ? `${a}-${b}` : `${b}-${a}`;
    if (!known.has(key)) {
      const [one, other] = [finer[a], finer[b]];
      const half = (shares) => shares.map((share) => share / 2);
      known.set(key, finer.push({
        vertices: [...one.vertices, ...other.vertices], shares: [...half(one.shares), ...half(other.shares)], edge: one.edge && other.edge,
      }) - 1);
    }
    return known.get(key);
  };
  const parts = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const [a, b, c] = triangles.slice(i, i + 3);
    const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
    parts.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return { vertices: finer, triangles: parts };
};

/** Points drawn towards the mean of their neighbours, edges kept: cloth spans what skin dips into. */
const smooth = (points, { vertices, triangles }, rounds) => {
  const neighbours = vertices.map(() => new Set());
  for (let i = 0; i < triangles.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      neighbours[triangles[i + k]].add(triangles[i + (k + 1) % 3]);
      neighbours[triangles[i + (k + 1) % 3]].add(triangles[i + k]);
    }
  }
  let current = points;
  for (let round = 0; round < rounds; round++) {
    const next = Float64Array.from(current);
    neighbours.forEach((around, vertex) => {
      if (vertices[vertex].edge)
        return;
      for (let axis = 0; axis < 3; axis++) {
        let sum = 0;
        for (const other of around)
          sum += current[other * 3 + axis];
        next[vertex * 3 + axis] = lerp(current[vertex * 3 + axis], sum / around.size, 0.6);
      }
    });
    current = next;
  }
  return current;
};

/** Folds as a few crossed waves over the body, from -1 to 1; without a pattern that the eye finds. */
const foldAt = (x, y, z) => (
  Math.sin(47 * z + 19 * y + 3 * Math.sin(11 * x + 5 * z)) + 0.7 * Math.sin(31 * z - 38 * y + 14 * x + 2) + 0.5 * Math.sin(73 * y + 21 * z - 9 * x)
) / 2.2;

const mix = (points, vertices) => {
  const mixed = new Float64Array(vertices.length * 3);
  vertices.forEach((vertex, i) => vertex.vertices.forEach((source, k) => {
    for (let axis = 0; axis < 3; axis++)
      mixed[i * 3 + axis] += points[source * 3 + axis] * vertex.shares[k];
  }));
  return mixed;
};

/**
 * @param garment `{ cut, loose, colour }`: `loose` is how far the cloth hangs off the skin, metres.
 * @returns `{ triangles, inside, pointsAt(motions) }`; `inside` tells how far within the garment each vertex of the body is.
 */
export const makeGarment = (lifter, { cut, loose = 0.003, under = false }) => {
  const marks = landmarksOf(lifter);
  const inside = Float64Array.from({ length: lifter.skinVertices }, (_, vertex) =>
    cuts[cut](marks, lifter.points.subarray(vertex * 3, vertex * 3 + 3), lifter.carried[vertex].get(index.arm) ?? 0));
  const cloth = refine(cutOut(trianglesOf(lifter.faces.map((face) => face.corners)), inside));
  const skin = mix(lifter.points, cloth.vertices);
  const normals = normalsOf(skin, cloth.triangles);
  const spanned = smooth(skin, cloth, loose > 0.006 ? 14 : 4);
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
        const part = off * (1 - 0.75 * faces[i * 3 + 2]);
        for (let axis = 0; axis < 3; axis++)
          points[i * 3 + axis] += faces[i * 3 + axis] * part;
      });
      return points;
    },
  };
};
