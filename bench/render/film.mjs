// Frames to a film as a phone would give it: H.264, a little noise of the sensor.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundled = resolve(dirname(fileURLToPath(import.meta.url)), '../../src/Dorsal.Cli/bin/Release/net10.0/ffmpeg/ffmpeg');
const ffmpeg = process.env.DORSAL_FFMPEG ?? (existsSync(bundled) ? bundled : 'ffmpeg');

/** @returns `{ add(jpeg), finish() }`. */
export const startFilm = (file, fps, noise) => {
  const child = spawn(ffmpeg, [
    '-nostdin', '-loglevel', 'error', '-y', '-f', 'image2pipe', '-framerate', String(fps), '-c:v', 'mjpeg', '-i', 'pipe:0',
    '-vf', `noise=alls=${noise}:allf=t`, '-c:v', 'libx264', '-crf', '20', '-pix_fmt', 'yuv420p', '-movflags', '+faststart', file,
  ], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`ffmpeg ended with ${code} at ${join(file)}.`))));
  });
  return {
    add: (jpeg) => new Promise((done) => (child.stdin.write(jpeg) ? done() : child.stdin.once('drain', done))),
    finish: () => {
      child.stdin.end();
      return ended;
    },
  };
};
