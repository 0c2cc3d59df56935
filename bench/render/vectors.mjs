// Small vectors as arrays [x, y, z], and 3 x 3 matrices as arrays of rows.
export const add = (a, b) => a.map((value, i) => value + b[i]);
export const subtract = (a, b) => a.map((value, i) => value - b[i]);
export const scaled = (a, factor) => a.map((value) => value * factor);
export const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);
export const cross = ([a, b, c], [d, e, f]) => [b * f - c * e, c * d - a * f, a * e - b * d];
export const norm = (a) => Math.hypot(...a);
export const unit = (a) => scaled(a, 1 / norm(a));
export const mean = (points) => scaled(points.reduce(add), 1 / points.length);
export const lerp = (a, b, t) => a + (b - a) * t;
export const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
export const radians = (degrees) => degrees * Math.PI / 180;
export const degrees = (angle) => angle * 180 / Math.PI;

/** From 0 at low to 1 at high, with no slope at either end. */
export const smoothStep = (x, low, high) => {
  const t = clamp((x - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
};

export const times = (matrix, vector) => matrix.map((row) => dot(row, vector));
export const product = (a, b) => a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
export const identity = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

/** The rotation about a unit axis (Rodrigues' formula). */
export const rotation = ([x, y, z], angle) => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const d = 1 - c;
  return [
    [c + x * x * d, x * y * d - z * s, x * z * d + y * s],
    [y * x * d + z * s, c + y * y * d, y * z * d - x * s],
    [z * x * d - y * s, z * y * d + x * s, c + z * z * d],
  ];
};

/** The shortest rotation that turns the direction of one vector into that of another. */
export const turning = (from, to) => {
  const axis = cross(unit(from), unit(to));
  const sine = norm(axis);
  return sine < 1e-9 ? identity : rotation(scaled(axis, 1 / sine), Math.atan2(sine, dot(unit(from), unit(to))));
};
