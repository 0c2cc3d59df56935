// The answers of a rendered lift, as NAME.json: names, units and signs are those of the other rendered clips, see README.md.
import { size } from './camera.mjs';
import { carryPoint } from './kinematics.mjs';
import { outerEdge, skinPitches } from './outline.mjs';
import { girdle } from './skin.mjs';
import { levels, segmentPitches, vertebrae, vertebraPitches } from './spine.mjs';
import { degrees } from './vectors.mjs';

const rounded = (value, digits = 4) => Math.round(value * 10 ** digits) / 10 ** digits;
const all = (list, digits) => list.map((value) => rounded(value, digits));
const entries = (list) => Object.fromEntries(list);

const inclination = ([x0, z0], [x1, z1]) => degrees(Math.atan2(x1 - x0, z1 - z0));

/** The angle at the middle one of three points in space, degrees. */
const threePoint = (a, b, c) => {
  const [u, v] = [a.map((value, i) => value - b[i]), c.map((value, i) => value - b[i])];
  return degrees(Math.acos(u.reduce((sum, value, i) => sum + value * v[i], 0) / Math.hypot(...u) / Math.hypot(...v)));
};

/** Joints of both sides in space: what is carried by a segment keeps its distance from the sagittal plane. */
const jointsOf = (lifter, motions) => {
  const joints = {};
  const put = (name, segment, [x, y, z]) => {
    const [movedX, movedZ] = carryPoint(motions[segment], [x, z]);
    joints[name] = [movedX, y, movedZ];
  };
  const paired = { hip: 'pelvis', knee: 'shank', ankle: 'foot', shoulder: girdle, elbow: 'arm', wrist: 'arm', hand: 'arm', toe: 'foot', eye: 'head' };
  for (const side of ['L', 'R']) {
    for (const [name, segment] of Object.entries(paired))
      put(`${name}_${side}`, segment, lifter.joint[`${name}.${side}`]);
    joints[`midfoot_${side}`] = [lifter.midFoot, lifter.joint[`ankle.${side}`][1], 0];
  }
  for (const [name, segment, point] of lifter.landmarks)
    put(name, segment, point);
  for (const name of ['hip', 'shoulder'])
    joints[`${name}_mid`] = [joints[`${name}_L`][0], 0, joints[`${name}_L`][2]];
  joints.midfoot = [lifter.midFoot, 0, 0];
  joints.bar = [joints.hand_L[0], 0, joints.hand_L[2]];
  lifter.spine.forEach(([x, z], i) => put(`spine_${levels[i]}`, i === 0 ? 'pelvis' : vertebrae[i - 1], [x, 0, z]));
  return joints;
};

const anglesOf = (lifter, { posture, motions }, joints) => {
  const pitches = vertebraPitches(posture.pelvis, posture.lumbar, posture.thoracic);
  const pitch = (name) => pitches[vertebrae.indexOf(name)];
  const flat = (name) => [joints[name][0], joints[name][2]];
  const hipFlexion = posture.pelvis - posture.thigh;
  const bend = pitch('T1') - posture.pelvis;
  return {
    thoracic_flexion: pitch('T1') - pitch('T12'),
    lumbar_flexion: pitch('L1') - posture.pelvis,
    thoracolumbar_flexion: bend,
    T1_pitch: pitch('T1'),
    T6_pitch: pitch('T6'),
    T12_pitch: pitch('T12'),
    L1_pitch: pitch('L1'),
    pelvis_pitch: posture.pelvis,
    trunk_inclination: inclination(flat('hip_mid'), flat('spine_C7/T1')),
    trunk_inclination_neutral: inclination(lifter.hip, lifter.spine.at(-1)),
    trunk_lean_back: Math.max(0, inclination(lifter.hip, lifter.spine.at(-1)) - inclination(flat('hip_mid'), flat('spine_C7/T1'))),
    trunk_inclination_hip_shoulder: inclination(flat('hip_mid'), flat('shoulder_mid')),
    shank_pitch: posture.shank,
    thigh_pitch: posture.thigh,
    knee_flexion: posture.shank - posture.thigh,
    hip_flexion: hipFlexion,
    hip_angle_3pt: threePoint(joints.knee_L, joints.hip_L, joints.shoulder_L),
    knee_angle_3pt: threePoint(joints.hip_L, joints.knee_L, joints.ankle_L),
    head_pitch: degrees(motions.head.pitch),
    neck_extension: posture.neck,
    shoulder_protraction: 0, // The girdle goes with its vertebra.
    arm_pitch: posture.arm,
    lockout_hyperextension: -(hipFlexion + bend),
  };
};

/** @param surfaces the skin and clothes in that frame, `{ name: { points, triangles } }`. */
export const frameTruth = ({ lifter, barbell, camera }, frame, surfaces) => {
  const joints = jointsOf(lifter, frame.motions);
  const line = lifter.backLine.map((vertex) => {
    const [x, , z] = surfaces.skin.points.subarray(vertex * 3, vertex * 3 + 3);
    return [x, z];
  });
  const spine = levels.map((level) => [joints[`spine_${level}`][0], joints[`spine_${level}`][2]]);
  const outer = outerEdge(spine, Object.values(surfaces));
  const [skin, neutralSkin] = [line, lifter.back].map((points) => skinPitches(lifter, points));
  const onPicture = ([x, z]) => all(camera.project([x, 0, z]), 2);
  const [barX, , barZ] = joints.bar;
  const barAt = (y) => camera.project([barX, camera.sign * y, barZ]);
  const near = barAt(barbell.plateTo);
  // Half the way across the near plate's face: what lies nearer to the camera looks larger, so that one side alone would not do.
  const rim = (dx, dz) => {
    const [one, other] = [1, -1].map((side) => camera.project([barX + side * dx, camera.sign * barbell.plateTo, barZ + side * dz]));
    return Math.hypot(one[0] - other[0], one[1] - other[1]) / 2;
  };
  const midFoot = joints.midfoot;
  return {
    i: frame.index,
    t: rounded(frame.time),
    phase: frame.phase,
    p: rounded(frame.progress, 5),
    joints: entries(Object.entries(joints).map(([name, point]) => [name, [...all(camera.project(point), 2), ...all(point)]])),
    angles: entries(Object.entries(anglesOf(lifter, frame, joints)).map(([name, value]) => [name, rounded(value, 3)])),
    vertebra_pitch: entries(vertebraPitches(frame.posture.pelvis, frame.posture.lumbar, frame.posture.thoracic).map((value, i) => [vertebrae[i], rounded(value, 3)])),
    dorsal_px: line.map(onPicture),
    dorsal_xz: line.map((point) => all(point)),
    dorsal_outer_px: outer.map(onPicture),
    dorsal_outer_xz: outer.map((point) => all(point)),
    bar: {
      center_px: all(barAt(0), 2),
      near_face_px: all(near, 2),
      near_end_px: all(barAt(barbell.length / 2), 2),
      plate_radius_px: [rounded(rim(0, barbell.radius), 2), rounded(rim(barbell.radius, 0), 2)],
      xz: [rounded(barX), rounded(barZ)],
      dx_midfoot: rounded(barX - midFoot[0]),
      dx_midfoot_px: rounded(barAt(0)[0] - camera.project(midFoot)[0], 2),
      on_floor: barZ < barbell.radius + 0.001,
    },
    contour: { thoracic: rounded(skin.thoracic - neutralSkin.thoracic, 2), lumbar: rounded(skin.lumbar - neutralSkin.lumbar, 2) },
  };
};

/** The whole file, from the truths of its frames. */
export const makeTruth = ({ lift, lifter, barbell, camera, motion }, frames) => {
  const neutralSkin = skinPitches(lifter, lifter.back);
  const peaks = Object.keys(frames[0].angles).map((name) => {
    const values = frames.map(({ angles }) => angles[name]);
    return [name, { min: Math.min(...values), max: Math.max(...values) }];
  });
  const frameAt = (time) => Math.round(time * lift.fps);
  const [middle, plate] = [0, barbell.plateTo].map((y) => camera.pixelsPerMetre([0, camera.sign * y, 0.8]));
  return {
    name: lift.name,
    spec: lift,
    fps: lift.fps,
    size,
    n_frames: frames.length,
    pixel_convention: '(0,0) = top-left corner of the image; centre of the first pixel = (0.5,0.5)',
    joint_fields: ['u_px', 'v_px', 'X_m', 'Y_m', 'Z_m'],
    world: "X forward (lifter faces +X), Y to the lifter's left, Z up, floor z=0, metres",
    camera: {
      side: camera.side,
      yaw_off_axis_deg: camera.yaw,
      fx: camera.focal,
      fy: camera.focal,
      cx: size[0] / 2,
      cy: size[1] / 2,
      R_world_to_cam: camera.rows.map((row) => all(row, 6)),
      C_world: all(camera.place),
      image_forward: camera.side,
      px_per_m_at_midplane: middle,
      px_per_m_at_near_plate: plate,
    },
    body: {
      stature_m: lifter.stature,
      sole_m: rounded(lifter.soleHeight),
      plate_diameter_m: barbell.radius * 2,
      stance_half_width: rounded(lifter.ankleAside),
      grip_half_width: rounded(lifter.gripAside),
    },
    spine_levels: levels,
    vertebrae,
    neutral_segment_pitch_deg: entries(segmentPitches(lifter.spine).map((value, i) => [vertebrae[i], rounded(value, 2)])),
    dorsal_levels: lifter.backLevels,
    dorsal_neutral_xz: lifter.back.map((point) => all(point)),
    neutral_contour: { thoracic: rounded(neutralSkin.thoracic, 2), lumbar: rounded(neutralSkin.lumbar, 2) },
    reps: motion.repetitions.map(({ rep, start, lockout, lockoutEnd, end }) => ({
      rep,
      start: rounded(start),
      lockout: rounded(lockout),
      lockout_end: rounded(lockoutEnd),
      end: rounded(end),
      start_frame: frameAt(start),
      lockout_frame: frameAt(lockout),
      lockout_end_frame: frameAt(lockoutEnd),
      end_frame: frameAt(end),
    })),
    peaks: entries(peaks),
    frames,
    video: `${lift.name}.mp4`,
  };
};
