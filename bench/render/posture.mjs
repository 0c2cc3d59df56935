// The postures of a deadlift, from a progress p that is 0 on the floor and 1 at lockout. The shank and the thigh lead; the pelvis is
// whatever lets straight arms hang from the shoulders to a bar that stays over the mid-foot.
import { ease } from './ease.mjs';
import { carryPoint, moveLegs, moveTrunk } from './kinematics.mjs';
import { girdle } from './skin.mjs';
import { degrees, lerp } from './vectors.mjs';

const shanksSetUp = [7, 18]; // How far the shank may lean forward on the floor; within them the trunk is as wanted.
const trunkSetUp = 64; // From the hips to C7/T1, against the vertical.
const shankLockout = -2.75;
/** Where a clean lift leaves the thighs: a little short of neutral standing. */
export const thighLockout = -3.75;
// How fast the two open as the bar leaves the floor: the share of the way left is (1 - p) to this power. The knee leads.
const shankPower = 2.3;
const thighPower = 1.65;
const leadSetUp = 0.045; // The shoulders ahead of the bar, metres; a little more as it passes the knee.
const leadAtKnee = 0.03;
const bulge = 0.012; // The bar's way round the knees, metres.
const aheadAlways = 0.018; // The bar ahead of the mid-foot, metres.
const aheadLeft = 0.35; // What is left at lockout of a bar that started too far ahead: the thighs hold it off.
const neckSetUp = 18; // Degrees back, gone at lockout.
const neckLockout = 5; // Of a head that was held back until the bar had passed the knee.
const lumbarSetUp = 4; // Everyone's back gives a little at the floor.
const thoracicSetUp = 1;
const shares = { hip: 0.4, lumbar: 0.35, thoracic: 0.25 }; // Of a hyperextension at lockout.

/** How much of a bend is there: all of it always, or a tenth on the floor, all at the knee and `left` of it at lockout. */
const present = (kind, p, left) => {
  if (kind === 'always')
    return 1;
  const knee = 0.42;
  return p < knee ? lerp(0.1, 1, ease(p / knee)) : lerp(1, left, ease((p - knee) / (1 - knee)));
};

const bends = (fault, p) => {
  const floor = 1 - ease(p);
  const { thoracic = 0, lumbar = 0, bend = 'buildup', neck = 0 } = fault;
  return {
    thoracic: thoracicSetUp * floor + thoracic * present(bend, p, 0.3),
    lumbar: lumbarSetUp * floor + lumbar * present(bend, p, 0),
    neck: neck ? lerp(neck, neckLockout, ease((p - 0.6) / 0.4)) : neckSetUp * floor,
  };
};

const shoulderOf = (lifter, hipPlace, posture) => carryPoint(moveTrunk(lifter, hipPlace, posture)[girdle], lifter.shoulder);
const hipOf = (lifter, legs) => carryPoint(moveLegs(lifter, legs).thigh, lifter.hip);

/** Pitch of the pelvis that brings the shoulders to a place ahead, given the hips. */
const pelvisFor = (lifter, hip, bend, shoulderX) => {
  const [x, z] = shoulderOf(lifter, [0, 0], { ...bend, pelvis: 0 });
  return degrees(Math.asin((shoulderX - hip[0]) / Math.hypot(x, z)) - Math.atan2(x, z));
};

/** Pitch of the thigh on the floor: knee, hip and shoulder are two links of known length between two known places. */
const thighFor = (lifter, shank, bend, shoulder) => {
  const knee = carryPoint(moveLegs(lifter, { shank, thigh: 0 }).shank, lifter.knee);
  const [hx, hz] = [lifter.hip[0] - lifter.knee[0], lifter.hip[1] - lifter.knee[1]];
  const thigh = Math.hypot(hx, hz);
  const trunk = Math.hypot(...shoulderOf(lifter, [0, 0], { ...bend, pelvis: 0 }));
  const [dx, dz] = [shoulder[0] - knee[0], shoulder[1] - knee[1]];
  const apart = Math.hypot(dx, dz);
  const cosine = (thigh ** 2 + apart ** 2 - trunk ** 2) / (2 * thigh * apart);
  if (Math.abs(cosine) > 1)
    throw new Error('The lifter cannot reach the bar.');
  // The hips are behind: the thigh leans back from the line from knee to shoulder by the angle at the knee.
  return degrees(Math.atan2(dx, dz) - Math.acos(cosine) - Math.atan2(hx, hz));
};

const trunkOf = (lifter, posture) => {
  const hip = hipOf(lifter, posture);
  const [x, z] = carryPoint(moveTrunk(lifter, hip, posture).T1, lifter.spine.at(-1));
  return degrees(Math.atan2(x - hip[0], z - hip[1]));
};

/** Legs on the floor: the more the shank leans forward, the lower the hips and the more upright the trunk. */
const setUp = (lifter, bend, shoulder, trunkWanted) => {
  const withShank = (shank) => {
    const legs = { shank, thigh: thighFor(lifter, shank, bend, shoulder) };
    return { ...legs, ...bend, pelvis: pelvisFor(lifter, hipOf(lifter, legs), bend, shoulder[0]) };
  };
  let [low, high] = shanksSetUp;
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (trunkOf(lifter, withShank(middle)) > trunkWanted)
      low = middle;
    else
      high = middle;
  }
  return withShank(low);
};

/** A slow rise and fall between 0 and 1 with its top, 1, at two thirds. */
const swell = (p) => 6.75 * p * p * (1 - p);

/** The postures of one lifter with one bar: a function of p and of the lean back at lockout, degrees. */
export const plan = (lifter, { fault = {}, trunk = trunkSetUp }, plateRadius) => {
  const aheadMost = fault.barAhead ?? 0;
  const barX = (p) => lifter.midFoot + aheadAlways + aheadMost * lerp(1, aheadLeft, ease(p)) + bulge * swell(1 - p);
  const reach = Math.abs(lifter.shoulder[1] - lifter.hand[1]);

  const shoulderOnFloor = [barX(0) + leadSetUp, plateRadius + Math.sqrt(reach ** 2 - leadSetUp ** 2)];
  const start = setUp(lifter, bends(fault, 0), shoulderOnFloor, trunk);
  const lockHip = hipOf(lifter, { shank: shankLockout, thigh: thighLockout });
  const leadLockout = shoulderOf(lifter, lockHip, { ...bends(fault, 1), pelvis: 0 })[0] - barX(1);

  return (p, lean = 0) => {
    const bend = bends(fault, p);
    const legs = {
      shank: lerp(shankLockout, start.shank, (1 - p) ** shankPower),
      thigh: lerp(thighLockout, start.thigh, (1 - p) ** thighPower),
    };
    const hip = hipOf(lifter, legs);
    const lead = lerp(leadSetUp, leadLockout, p ** 3) + leadAtKnee * swell(p);
    const posture = {
      ...legs,
      ...bend,
      lumbar: bend.lumbar - shares.lumbar * lean,
      thoracic: bend.thoracic - shares.thoracic * lean,
      pelvis: pelvisFor(lifter, hip, bend, barX(p) + lead) - shares.hip * lean,
    };
    // The arms swing from the shoulders to where the bar is.
    posture.arm = degrees(Math.asin((shoulderOf(lifter, hip, posture)[0] - barX(p)) / reach));
    return posture;
  };
};
