/** From 0 to 1 with no speed and no acceleration at either end (minimum jerk, Flash & Hogan 1985). */
export const ease = (t) => {
  const u = Math.min(1, Math.max(0, t));
  return u ** 3 * (10 - 15 * u + 6 * u * u);
};
