// One lift of the table made ready: who lifts, with what, how, and what the camera gets to see of it.
import { makeBarbell } from './barbell.mjs';
import { makeCamera, size } from './camera.mjs';
import { makeFigure } from './figure.mjs';
import { makeLifter } from './lifter.mjs';
import { makeMotion } from './motion.mjs';
import { frameTruth, makeTruth } from './truth.mjs';

const solid = ['skin', 'bottom', 'top']; // What the outline of the back is made of: not the hair.
const behindMidFoot = 0.06; // Where the camera looks, metres: the lifter's middle.

export const makeShot = (lift) => {
  const lifter = makeLifter(lift.body, lift.clothes.shoes);
  const barbell = makeBarbell(lift.plate);
  const camera = makeCamera(lift.camera, lifter.midFoot - behindMidFoot);
  const motion = makeMotion(lifter, lift, barbell.radius);
  const figure = makeFigure(lifter, lift.clothes);
  const pointsOf = ({ motions }) => figure.map(({ pointsAt }) => pointsAt(motions));
  const counts = pointsOf(motion.frames[0]).map((points) => points.length / 3);
  const { place, ahead, longField, sign } = camera;
  const parts = { lift, lifter, barbell, camera, motion };
  return {
    frames: motion.frames,
    pointsOf,
    scene: {
      camera: { size, place, ahead, longField, sign },
      room: lift.room,
      exposure: lift.exposure ?? 1,
      barbell,
      surfaces: figure.map(({ look, triangles, drawn, sources, uvs }, i) => ({ look, triangles, drawn, sources, uvs, pointCount: counts[i] })),
    },
    /** @param points of the figure in that frame, as `pointsOf` gives them. */
    truthOf: (frame, points) => frameTruth(parts, frame, Object.fromEntries(
      figure.map(({ name, triangles }, i) => [name, { points: points[i], triangles }]).filter(([name]) => solid.includes(name)))),
    truth: (frames) => makeTruth(parts, frames),
  };
};
