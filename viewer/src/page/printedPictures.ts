/** Of one row of pictures on paper, in millimetres: between two of them, and their title and words under them. */
const APART = 2.5;
const WORDS = 11;

/** Between two strips beside each other. */
const GUTTER = 5;

/** Of the narrower paper, A4. */
const WIDTH = 186;

/** As tall as they are liked best, and the least at which a back is still seen. */
const TALLEST = 42;
const LEAST = 20;

/** So many strips are printed, whatever room they take. */
const AT_LEAST = 2;

/** How tall pictures are on paper, in millimetres, and which of the strips have room. */
export interface Printed {
  readonly tall: number;
  readonly shown: readonly boolean[];
}

/**
 * @param counts The pictures of each strip; a strip is not broken.
 * @param aspect Of all pictures, width to height.
 * @param room For all strips together, in millimetres.
 * @param worth The places of all strips, that which tells most first.
 */
export function printed(counts: readonly number[], aspect: number, room: number, worth: readonly number[]): Printed {
  for (let tall = TALLEST; tall > LEAST; tall--) {
    if (height(counts, aspect, tall) <= room)
      return { tall, shown: counts.map(() => true) };
  }

  const shown = counts.map(() => true);
  for (const strip of worth.slice(AT_LEAST).toReversed()) {
    if (height(counts.filter((_, i) => shown[i]), aspect, LEAST) > room)
      shown[strip] = false;
  }

  return { tall: LEAST, shown };
}

function height(counts: readonly number[], aspect: number, tall: number): number {
  let rows = 1;
  let across = 0;
  for (const count of counts) {
    const width = count * (tall * aspect + APART);
    if (across > 0 && across + GUTTER + width > WIDTH) {
      rows++;
      across = 0;
    }

    across += (across > 0 ? GUTTER : 0) + width;
  }

  return rows * (tall + WORDS);
}
