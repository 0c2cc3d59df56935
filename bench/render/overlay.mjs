// Draws the truth onto single frames, to see with the eye that both agree:
//
//   node overlay.mjs FOLDER NAME [PROGRESS ...]
//
// writes NAME-PROGRESS.png for the frames of the first pull that are nearest to a progress from 0 (floor) to 1 (lockout).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLifts } from './lifts.mjs';
import { levels } from './spine.mjs';
import { makeShot } from './shot.mjs';
import { openStudio } from './studio.mjs';

const [folder, name, ...wanted] = process.argv.slice(2);
const limbs = ['L', 'R'].map((side) => ['ankle', 'knee', 'hip', 'shoulder', 'elbow', 'wrist', 'hand'].map((joint) => `${joint}_${side}`));

const marksOf = ({ joints, dorsal_px, dorsal_outer_px, bar }) => {
  const at = (joint) => joints[joint].slice(0, 2);
  const [high, wide] = bar.plate_radius_px;
  const rim = Array.from({ length: 49 }, (_, i) => [bar.near_face_px[0] + wide * Math.cos(i * Math.PI / 24), bar.near_face_px[1] + high * Math.sin(i * Math.PI / 24)]);
  return {
    lines: [
      ...limbs.map((limb) => ({ colour: '#ffff00', points: limb.map(at) })),
      { colour: '#00ffff', points: levels.map((level) => at(`spine_${level}`)) },
      { colour: '#ff00ff', points: dorsal_px },
      { colour: '#00ff00', points: dorsal_outer_px },
      { colour: '#ff8000', points: rim },
    ],
    dots: [...limbs.flat(), 'eye_L', 'eye_R', 'toe_L', 'midfoot', 'bar'].map(at),
  };
};

mkdirSync(folder, { recursive: true });
const [lift] = findLifts([name]);
const shot = makeShot(lift);
const studio = await openStudio();
await studio.arrange(shot.scene);
const pull = shot.frames.filter(({ phase, time }) => phase !== 'down' && time < shot.frames.length / lift.fps * 0.8);
for (const progress of wanted.length ? wanted.map(Number) : [0, 0.4, 1]) {
  const frame = pull.reduce((best, other) => (Math.abs(other.progress - progress) < Math.abs(best.progress - progress) ? other : best));
  const points = shot.pointsOf(frame);
  const marks = process.env.PLAIN ? { lines: [], dots: [] } : marksOf(shot.truthOf(frame, points));
  writeFileSync(join(folder, `${lift.name}-${progress}.png`), await studio.draw(points, frame.bar, marks));
}
await studio.close();
