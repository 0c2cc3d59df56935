// A body at rest as MakeHuman builds it: arms held out, legs apart. Its own mixture of shapes after MakeHuman's macro targets.
import { mean } from './vectors.mjs';
import { readBase, readTarget } from './makehuman.mjs';

const skinVertices = 13380; // The body's own; those after it only carry joints and fitted things.

/** Shares of the three shapes that a slider from 0 to 1 mixes: the least, the average, the most. */
const shares = (name, slider) => ({
  [`min${name}`]: Math.max(0, 1 - 2 * slider),
  [`average${name}`]: 1 - Math.abs(1 - 2 * slider),
  [`max${name}`]: Math.max(0, 2 * slider - 1),
});

const addTarget = (points, name, share) => {
  const shifts = readTarget(`macrodetails/${name}`, points.length / 3);
  for (let i = 0; i < points.length; i++)
    points[i] += shifts[i] * share;
};

const shape = (points, { sex, race, muscle, weight, tallness }) => {
  addTarget(points, `${race}-${sex}-young`, 1);
  const height = shares('height', tallness);
  for (const [muscleName, muscleShare] of Object.entries(shares('muscle', muscle))) {
    for (const [weightName, weightShare] of Object.entries(shares('weight', weight))) {
      const share = muscleShare * weightShare;
      if (share === 0)
        continue;
      const build = `${sex}-young-${muscleName}-${weightName}`;
      addTarget(points, `universal-${build}`, share);
      // The base mesh is of average height: there are targets for the extremes only.
      for (const extreme of ['minheight', 'maxheight']) {
        if (height[extreme] > 0)
          addTarget(points, `height/${build}-${extreme}`, share * height[extreme]);
      }
    }
  }
};

/** @returns the skin and joints of a person `stature` metres tall; `tallness` chooses a tall or a short person's proportions. */
export const makeBody = (person) => {
  const base = readBase();
  const points = base.points;
  shape(points, { race: 'caucasian', muscle: 0.5, weight: 0.5, tallness: 0.5, ...person });

  let [low, high] = [Infinity, -Infinity];
  for (let i = 2; i < skinVertices * 3; i += 3)
    [low, high] = [Math.min(low, points[i]), Math.max(high, points[i])];
  const scale = person.stature / (high - low);
  for (let i = 0; i < points.length; i++)
    points[i] = (points[i] - (i % 3 === 2 ? low : 0)) * scale;

  return { ...base, points, skinVertices, joints: (names) => jointsOf(base, points, names) };
};

const at = (points, vertex) => [...points.subarray(vertex * 3, vertex * 3 + 3)];

/** Where bones begin, by name. */
const jointsOf = ({ jointVertices }, points, names) =>
  Object.fromEntries(names.map((name) => [name, mean(jointVertices[name].map((vertex) => at(points, vertex)))]));
