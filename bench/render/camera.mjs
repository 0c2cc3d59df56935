// A camera without distortion: K R (X - C). Pixels count from the picture's top left corner, their middles at halves.
import { cross, dot, radians, scaled, subtract, times, unit } from './vectors.mjs';

export const size = [480, 854];
const longField = radians(52); // What a phone's main camera takes in along its longer side.
const focal = size[1] / 2 / Math.tan(longField / 2);

/**
 * @param view `side` of the lifter that is filmed, `yaw` degrees round towards the front of the lifter (negative: towards behind),
 *   `height` and `distance` in metres, `pitch` degrees up or, as is usual, negative.
 */
export const makeCamera = ({ side, yaw = 0, height, distance, pitch }, centre) => {
  const sign = side === 'left' ? 1 : -1;
  const place = [centre + Math.sin(radians(yaw)) * distance, sign * Math.cos(radians(yaw)) * distance, height];
  const level = unit([centre - place[0], -place[1], 0]);
  const ahead = [level[0] * Math.cos(radians(pitch)), level[1] * Math.cos(radians(pitch)), Math.sin(radians(pitch))];
  const right = unit(cross(ahead, [0, 0, 1]));
  const rows = [right, scaled(cross(right, ahead), -1), ahead];
  const depth = (point) => dot(ahead, subtract(point, place));
  const project = (point) => {
    const [x, y, z] = times(rows, subtract(point, place));
    return [focal * x / z + size[0] / 2, focal * y / z + size[1] / 2];
  };
  return { side, yaw, place, ahead, rows, focal, sign, longField, project, pixelsPerMetre: (point) => focal / depth(point) };
};
