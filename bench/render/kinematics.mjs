// From a posture (angles in degrees against neutral standing, forward positive) to where each joint is. Sagittal plane, [x, z].
import { girdle } from './skin.mjs';
import { vertebrae, vertebraPitches } from './spine.mjs';
import { radians } from './vectors.mjs';

/** Where a motion takes a point of the standing body. */
export const carryPoint = ({ pitch, shift }, [x, z]) => {
  const [c, s] = [Math.cos(pitch), Math.sin(pitch)];
  return [x * c + z * s + shift[0], z * c - x * s + shift[1]];
};

/** The motion that turns by a pitch and takes one point of the standing body to a place. */
const about = (point, place, pitchDegrees) => {
  const pitch = radians(pitchDegrees);
  const [x, z] = carryPoint({ pitch, shift: [0, 0] }, point);
  return { pitch, shift: [place[0] - x, place[1] - z] };
};

// The neck's extension grows upwards in four steps, the head carrying all of it.
const neckParts = { neck01: 0.25, neck02: 0.5, neck03: 0.75, head: 1 };

/** Motions of the trunk and head when the pelvis turns about the hips, which are at a place. */
export const moveTrunk = (lifter, hipPlace, { pelvis, lumbar, thoracic, neck }) => {
  const { hip, spine } = lifter;
  const pitches = vertebraPitches(pelvis, lumbar, thoracic);
  const motions = { pelvis: about(hip, hipPlace, pelvis) };
  let below = motions.pelvis;
  vertebrae.forEach((name, i) => {
    below = motions[name] = about(spine[i], carryPoint(below, spine[i]), pitches[i]);
  });
  for (const [name, share] of Object.entries(neckParts)) {
    const root = lifter[name];
    below = motions[name] = about(root, carryPoint(below, root), pitches.at(-1) - neck * share);
  }
  return motions;
};

/** Motions of the legs from the planted foot up. */
export const moveLegs = (lifter, { shank, thigh }) => {
  const motions = { foot: { pitch: 0, shift: [0, 0] }, shank: about(lifter.ankle, lifter.ankle, shank) };
  motions.thigh = about(lifter.knee, carryPoint(motions.shank, lifter.knee), thigh);
  return motions;
};

/** All segments' motions. A posture is `{ shank, thigh, pelvis, lumbar, thoracic, neck, arm }`. */
export const move = (lifter, posture) => {
  const legs = moveLegs(lifter, posture);
  const trunk = moveTrunk(lifter, carryPoint(legs.thigh, lifter.hip), posture);
  const arm = about(lifter.shoulder, carryPoint(trunk[girdle], lifter.shoulder), posture.arm);
  return { ...legs, ...trunk, arm };
};
