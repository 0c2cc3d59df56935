import type { Stroke } from "./strokes";

/**
 * How a camera that is held in the hand moves: of each frame a turn and a move, as complex numbers, that take a place of its picture to where a
 * camera that stands still would show it.
 */
export class Camera {
  constructor(private readonly numbers: readonly number[] | null) {}

  /** Where the one frame's picture shows what the other's shows at a point. */
  between(from: number, to: number, point: Stroke): Stroke {
    return this.numbers === null || point.length === 0 || from === to ? point : this.inPicture(to, this.steady(from, point));
  }

  /** Where a frame's picture shows a place of the still camera's. */
  inPicture(frame: number, point: Stroke): Stroke {
    if (this.numbers === null)
      return point;

    const [re, im, x, y] = this.numbers.slice(4 * frame, 4 * frame + 4) as [number, number, number, number];
    const [across, down, size] = [point[0]! - x, point[1]! - y, re * re + im * im];
    return Float32Array.of((re * across + im * down) / size, (re * down - im * across) / size);
  }

  private steady(frame: number, point: Stroke): Stroke {
    const [re, im, x, y] = this.numbers!.slice(4 * frame, 4 * frame + 4) as [number, number, number, number];
    return Float32Array.of(re * point[0]! - im * point[1]! + x, im * point[0]! + re * point[1]! + y);
  }
}
