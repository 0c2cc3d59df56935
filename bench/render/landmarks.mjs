// Points of the skin that a net looks for and no joint stands for: those furthest out of what the head or a foot alone carries.
import { segments } from './skin.mjs';

const rigid = 0.99; // Of its weight: skin that goes with the segment as a whole.

/** The point of the standing skin of a segment for which `reach` is greatest. */
const furthest = ({ points, skinVertices, carried }, segment, reach) => {
  const index = segments.indexOf(segment);
  let [best, place] = [-Infinity, undefined];
  for (let vertex = 0; vertex < skinVertices; vertex++) {
    if ((carried[vertex].get(index) ?? 0) < rigid)
      continue;
    const point = [...points.subarray(vertex * 3, vertex * 3 + 3)];
    if (reach(point) > best)
      [best, place] = [reach(point), point];
  }
  return place;
};

/** @returns `[name, segment, point]` of the standing lifter. */
export const findLandmarks = (lifter) => {
  const eyes = lifter.joint['eye.L'][2];
  const between = (z) => z > eyes - 0.06 && z < eyes + 0.02; // Where ears and nose are, metres about the eyes.
  const found = [
    ['nose', 'head', ([x, , z]) => (between(z) ? x : -Infinity)],
    ['head_top', 'head', ([, , z]) => z],
  ];
  for (const [side, sign] of [['L', 1], ['R', -1]]) {
    found.push([`ear_${side}`, 'head', ([, y, z]) => (between(z) ? y * sign : -Infinity)]);
    found.push([`heel_${side}`, 'foot', ([x, y]) => (y * sign > 0 ? -x : -Infinity)]);
  }
  return found.map(([name, segment, reach]) => [name, segment, furthest(lifter, segment, reach)]);
};
