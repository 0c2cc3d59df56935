// Renders deadlifts with exact truth:
//
//   npm ci --ignore-scripts && node render.mjs FOLDER [NAME ...]
//
// writes NAME.mp4 and NAME.json of the lifts of lifts.mjs, of all of them when none is named. DORSAL_CHROMIUM and DORSAL_FFMPEG
// name other programs than the usual ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFilm } from './film.mjs';
import { findLifts } from './lifts.mjs';
import { makeShot } from './shot.mjs';
import { openStudio } from './studio.mjs';

const [folder, ...names] = process.argv.slice(2);
if (!folder)
  throw new Error('Name a folder for the films.');
const noise = 5; // Strength of the sensor's noise, grey levels.

const render = async (studio, lift) => {
  const shot = makeShot(lift);
  await studio.arrange(shot.scene);
  const film = startFilm(join(folder, `${lift.name}.mp4`), lift.fps, noise);
  const frames = [];
  for (const frame of shot.frames) {
    const points = shot.pointsOf(frame);
    const drawing = studio.draw(points, frame.bar); // The browser draws while the truth is worked out.
    frames.push(shot.truthOf(frame, points));
    await film.add(await drawing);
  }
  await film.finish();
  writeFileSync(join(folder, `${lift.name}.json`), JSON.stringify(shot.truth(frames)));
};

mkdirSync(folder, { recursive: true });
const studio = await openStudio();
for (const lift of findLifts(names)) {
  const start = performance.now();
  await render(studio, lift);
  console.log(`${lift.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
await studio.close();
