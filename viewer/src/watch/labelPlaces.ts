export interface Place {
  readonly left: number;
  readonly top: number;
}

interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Between two labels, in heights of one. */
const GAP = 0.12;

/**
 * Where labels lie on one picture: each takes the free place nearest to where it belongs; PlaquePlaces in Dorsal.Drawing, again. In a small
 * picture they are as large as the lifter, so that they keep off what is looked at as well.
 */
export class LabelPlaces {
  private readonly taken: Box[] = [];
  private readonly lookedAt: Box[] = [];

  constructor(private readonly pictureWidth: number, private readonly pictureHeight: number) {}

  /** Labels lie over it only where nothing else is free. */
  keepOff(left: number, top: number, width: number, height: number): void {
    this.lookedAt.push({ left, top, width, height });
  }

  /**
   * @param wanted The best first.
   * @returns The place taken; null where nothing is free: nothing is better read than two things over each other.
   */
  take(wanted: readonly Place[], width: number, height: number): Place | null {
    if (width > this.pictureWidth || height > this.pictureHeight)
      return null;

    const free = [...this.near(wanted, (1 + GAP) * height)]
      .map((place) => this.inside(place, width, height))
      .filter((box) => !this.taken.some((other) => overlap(other, box)));
    const place = free.find((box) => !this.lookedAt.some((other) => overlap(other, box))) ?? free[0];
    if (place === undefined)
      return null;

    this.taken.push(place);
    return place;
  }

  private inside({ left, top }: Place, width: number, height: number): Box {
    return {
      left: Math.min(Math.max(left, 0), this.pictureWidth - width), top: Math.min(Math.max(top, 0), this.pictureHeight - height), width, height,
    };
  }

  /** Those wanted, then further and further below and above them. */
  private* near(wanted: readonly Place[], step: number): Generator<Place> {
    yield* wanted;
    for (let row = 1; (row - 1) * step < this.pictureHeight; row++) {
      for (const way of [row, -row])
        yield* wanted.map(({ left, top }) => ({ left, top: top + way * step }));
    }
  }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width
    && one.top < other.top + other.height && other.top < one.top + one.height;
}
