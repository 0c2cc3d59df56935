// A lifter ready to lift: the standing body in its shoes on the floor, its joints, its spine, and what carries its skin.
import { makeBody } from './body.mjs';
import { findLandmarks } from './landmarks.mjs';
import { fitProxy } from './proxies.mjs';
import { carry, segments } from './skin.mjs';
import { carriersAt, placeSpine, vertebrae } from './spine.mjs';
import { standUp } from './standing.mjs';

const backLevels = ['sacrum', ...vertebrae];

/** The midline of the bare back from the sacrum to the nape, upwards: vertices of the skin. */
const findBackLine = ({ points, skinVertices, faces, joint }) => {
  const used = new Set(faces.flatMap((face) => face.corners));
  const [low, high] = [joint['hip.L'][2] + 0.03, joint.head[2] + 0.02];
  const line = [];
  for (let vertex = 0; vertex < skinVertices; vertex++) {
    const [x, y, z] = points.subarray(vertex * 3, vertex * 3 + 3);
    if (used.has(vertex) && Math.abs(y) < 0.001 && x < joint['hip.L'][0] - 0.005 && z > low && z < high)
      line.push(vertex);
  }
  return line.sort((a, b) => points[a * 3 + 2] - points[b * 3 + 2]);
};

/** Halfway from the heel to the tip of the toes, of the bare foot. */
const midFootOf = ({ points, skinVertices }, carried) => {
  const foot = segments.indexOf('foot');
  const ahead = [];
  for (let vertex = 0; vertex < skinVertices; vertex++) {
    if ((carried[vertex].get(foot) ?? 0) > 0.5)
      ahead.push(points[vertex * 3]);
  }
  return (Math.min(...ahead) + Math.max(...ahead)) / 2;
};

const sagittal = ([x, , z]) => [x, z];

export const makeLifter = (person, shoes) => {
  const body = standUp(makeBody(person), person.stature);
  const fitted = fitProxy(body, 'clothes', shoes);
  let low = Infinity;
  for (let i = 2; i < fitted.points.length; i += 3)
    low = Math.min(low, fitted.points[i]);
  for (let i = 2; i < body.points.length; i += 3)
    body.points[i] -= low;
  const joint = Object.fromEntries(Object.entries(body.joint).map(([name, [x, y, z]]) => [name, [x, y, z - low]]));
  body.joint = joint;

  const backLine = findBackLine(body);
  const back = backLine.map((vertex) => [body.points[vertex * 3], body.points[vertex * 3 + 2]]);
  const spine = placeSpine(joint['hip.L'][2], joint.neck01[2], person.stature, back);
  const carried = carry(body, spine);
  return {
    ...body,
    stature: person.stature,
    soleHeight: -low,
    carried,
    midFoot: midFootOf(body, carried),
    landmarks: findLandmarks({ ...body, carried }),
    spine,
    backLine,
    back,
    backLevels: back.map(([, z]) => {
      const [lower, upper, share] = carriersAt(spine, z);
      return z > spine.at(-1)[1] ? 'C7+' : backLevels[share < 0.5 ? lower : upper];
    }),
    ...Object.fromEntries(['hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist', 'hand', 'toe'].map((name) => [name, sagittal(joint[`${name}.L`])])),
    ...Object.fromEntries(['neck01', 'neck02', 'neck03'].map((name) => [name, sagittal(joint[name])])),
    head: sagittal(joint.head),
  };
};
