// Stands a body up as its lifter stands, neutral, with a bar: feet planted, arms hanging, hands closed. The bend of the back is
// MakeHuman's own. All later motion is in the sagittal plane and counts from here.
import { add, cross, dot, identity, norm, product, radians, rotation, scaled, subtract, times, turning, unit } from './vectors.mjs';

const toeOut = radians(8);
const stanceShare = 0.077; // Half the distance between the ankles, by stature: hip width.
const gripClearance = 0.07; // How far outside of the ankles the hands hold the bar, metres.
const gripShare = 0.055; // From the wrist to the middle of the bar in the hand, by stature.
const depression = radians(7); // The weight draws the shoulders down about the inner ends of the collar bones.
const curls = [70, 85, 50].map(radians); // Of a finger's three joints round the bar.

const still = (point) => ({ turn: identity, from: point, to: point });
const moved = ({ turn, from, to }, point) => add(times(turn, subtract(point, from)), to);

/** A leg turned in the frontal plane alone, so that hip and knee keep their sagittal shape. */
const leg = (side, joint, ankleAside) => {
  const [hip, knee, ankle] = ['upperleg01', 'lowerleg01', 'foot'].map((name) => joint[`${name}.${side}`]);
  const sign = Math.sign(hip[1]);
  const kneeAside = hip[1] + (sign * ankleAside - hip[1]) * 0.85;
  const swing = (from, to, endAside, start) => {
    const [reach, drop] = [to[1] - from[1], from[2] - to[2]];
    const wanted = Math.asin((endAside - start[1]) / Math.hypot(reach, drop));
    return rotation([1, 0, 0], wanted - Math.atan2(reach, drop));
  };
  const thigh = { turn: swing(hip, knee, kneeAside, hip), from: hip, to: hip };
  const newKnee = moved(thigh, knee);
  const shank = { turn: swing(knee, ankle, sign * ankleAside, newKnee), from: knee, to: newKnee };
  const foot = { turn: rotation([0, 0, 1], sign * toeOut), from: ankle, to: moved(shank, ankle) };
  return { thigh, shank, foot };
};

/** An arm hanging straight, its palm to the rear, its hand closed about the bar. */
const arm = (side, joint, gripAside, stature) => {
  const [collar, root, elbow, wrist, middle] = ['clavicle', 'upperarm01', 'lowerarm01', 'wrist', 'finger3-1'].map((name) => joint[`${name}.${side}`]);
  const sign = Math.sign(root[1]);
  const collarBone = { turn: rotation([1, 0, 0], -sign * depression), from: collar, to: collar };
  const shoulder = moved(collarBone, root);
  const reach = norm(subtract(elbow, root)) + norm(subtract(wrist, elbow)) + gripShare * stature;
  const aside = (sign * gripAside - shoulder[1]) / reach;
  const down = [0, aside, -Math.sqrt(1 - aside * aside)];

  const upper = { turn: turning(subtract(elbow, root), down), from: root, to: shoulder };
  const newElbow = moved(upper, elbow);
  const straight = turning(subtract(wrist, elbow), down);
  // The row of knuckles, from the index to the little finger, points outwards when the palm looks to the rear.
  const row = times(straight, subtract(joint[`finger5-1.${side}`], joint[`finger2-1.${side}`]));
  const across = unit(subtract(row, scaled(down, dot(row, down))));
  const twist = Math.atan2(dot(cross(across, [0, sign, 0]), down), dot(across, [0, sign, 0]));
  const lower = [0.5, 1].map((part) => ({ turn: product(rotation(down, twist * part), straight), from: elbow, to: newElbow }));
  const newWrist = moved(lower[1], wrist);
  const bent = times(lower[1].turn, subtract(middle, wrist));
  const hand = { turn: product(turning(bent, down), lower[1].turn), from: wrist, to: newWrist };

  const bones = { clavicle: collarBone, shoulder01: collarBone, upperarm01: upper, upperarm02: upper, lowerarm01: lower[0], lowerarm02: lower[1], wrist: hand };
  for (let finger = 1; finger <= 5; finger++) {
    let parent = hand;
    const start = finger === 1 ? 'wrist' : `metacarpal${finger - 1}`;
    bones[start] = hand;
    for (let part = 1; part <= 3; part++) {
      const name = `finger${finger}-${part}`;
      const root = joint[`${name}.${side}`];
      // About the row of knuckles, so that a finger that points down goes to the rear and then up.
      const curl = rotation([0, 1, 0], finger === 1 ? curls[part - 1] / 4 : curls[part - 1]);
      parent = { turn: product(curl, parent.turn), from: root, to: moved(parent, root) };
      bones[name] = parent;
    }
  }
  return { bones, grip: add(newWrist, scaled(down, gripShare * stature)) };
};

const fingerJoints = [1, 2, 3, 4, 5].flatMap((finger) => [1, 2, 3].map((part) => `finger${finger}-${part}`));
const pairedJoints = ['upperleg01', 'lowerleg01', 'foot', 'toe1-1', 'clavicle', 'upperarm01', 'lowerarm01', 'wrist', 'eye', ...fingerJoints];

/** @returns the body with its points standing, and the joints that the kinematics need, `name.L` and `name.R`. */
export const standUp = (body, stature) => {
  const joint = body.joints([...pairedJoints.flatMap((name) => [`${name}.L`, `${name}.R`]), 'neck01', 'neck02', 'neck03', 'head']);
  const ankleAside = stanceShare * stature;
  const gripAside = ankleAside + gripClearance + 0.02 * stature;
  const bones = {};
  const standing = {};
  for (const side of ['L', 'R']) {
    const { thigh, shank, foot } = leg(side, joint, ankleAside);
    const { bones: armBones, grip } = arm(side, joint, gripAside, stature);
    const legBones = { upperleg01: thigh, upperleg02: thigh, lowerleg01: shank, lowerleg02: shank, foot };
    for (const [name, bone] of Object.entries({ ...legBones, ...armBones }))
      bones[`${name}.${side}`] = bone;
    const places = { hip: still(joint[`upperleg01.${side}`]), knee: shank, ankle: foot, shoulder: armBones.upperarm01, elbow: armBones.lowerarm02, wrist: armBones.wrist };
    for (const [name, bone] of Object.entries(places))
      standing[`${name}.${side}`] = bone.to;
    standing[`hand.${side}`] = grip;
    standing[`toe.${side}`] = moved(foot, joint[`toe1-1.${side}`]);
    standing[`eye.${side}`] = joint[`eye.${side}`];
  }
  for (const name of ['neck01', 'neck02', 'neck03', 'head'])
    standing[name] = joint[name];

  const boneOf = body.bones.map((name) => bones[name] ?? (name.startsWith('toe') ? bones[`foot.${name.at(-1)}`] : undefined));
  return { ...body, points: pose(body, boneOf), joint: standing, ankleAside, gripAside };
};

/** Every vertex at the weighted mean of where its bones would take it (linear blend skinning). */
const pose = ({ points, influences, skinBones, skinWeights }, boneOf) => {
  const posed = new Float64Array(points.length);
  for (let vertex = 0; vertex < points.length / 3; vertex++) {
    const point = [...points.subarray(vertex * 3, vertex * 3 + 3)];
    let [sum, total] = [[0, 0, 0], 0];
    for (let k = vertex * influences; k < (vertex + 1) * influences; k++) {
      const weight = skinWeights[k];
      if (weight === 0)
        continue;
      const bone = boneOf[skinBones[k]];
      sum = add(sum, scaled(bone ? moved(bone, point) : point, weight));
      total += weight;
    }
    posed.set(total > 0 ? scaled(sum, 1 / total) : point, vertex * 3);
  }
  return posed;
};
