// Cloth as triangles whose vertices are means of the body's, `{ vertices, shares }`: cutting it out, refining it, smoothing it.
import { lerp } from './vectors.mjs';

/** Triangles of the body within a cut, those on its edge clipped; new vertices as `{ vertices, shares }` of the body's. */
export const cutOut = (triangles, inside) => {
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
export const refine = ({ vertices, triangles }) => {
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
export const smooth = (points, { vertices, triangles }, rounds) => {
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

/** Places of the vertices, given the body's. */
export const placesOf = (points, vertices) => {
  const mixed = new Float64Array(vertices.length * 3);
  vertices.forEach((vertex, i) => vertex.vertices.forEach((source, k) => {
    for (let axis = 0; axis < 3; axis++)
      mixed[i * 3 + axis] += points[source * 3 + axis] * vertex.shares[k];
  }));
  return mixed;
};
