// A barbell's measures, metres. The bar lies across, its middle between the lifter's hands.
export const makeBarbell = ({ diameter = 0.45, thickness = 0.04, colour = '#1b1b1d', length = 2.1 } = {}) => {
  const plateFrom = 0.655; // Plates begin where the sleeves do: 1.31 m apart.
  return { radius: diameter / 2, thickness, colour, length, shaftRadius: 0.014, sleeveRadius: 0.025, plateFrom, plateTo: plateFrom + thickness };
};
