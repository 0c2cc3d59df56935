import type { Stroke } from "../data/strokes";
import { PALETTE } from "./palette";

export interface Style {
  readonly colour: string;
  /** In pixels of the screen, whatever the size of the film. */
  readonly width: number;
  readonly dashed?: boolean;
  /** A dark edge on both sides, so that it shows on bright pictures. */
  readonly halo?: boolean;
  readonly opacity?: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const HALO = "rgb(0 0 0 / 55%)";
const HALO_WIDTH = 2;

/** Draws on a canvas that lies over the film, in pixels of the film. */
export class Pen {
  private readonly context: CanvasRenderingContext2D;
  private readonly written: Box[] = [];
  private scale = 1;
  private dots = 1;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly filmWidth: number) {
    this.context = canvas.getContext("2d")!;
  }

  /** Makes the drawing as sharp as the screen. */
  fit(): void {
    this.dots = Math.min(window.devicePixelRatio || 1, 3);
    const [width, height] = [Math.round(this.canvas.clientWidth * this.dots), Math.round(this.canvas.clientHeight * this.dots)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }

    this.scale = width / this.filmWidth;
  }

  clear(): void {
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    this.written.length = 0;
  }

  line(stroke: Stroke, style: Style): void {
    if (stroke.length >= 4)
      this.draw(this.through(stroke), style);
  }

  /** The dark edge alone, for a line that follows in pieces. */
  halo(stroke: Stroke, width: number): void {
    this.draw(this.through(stroke), { colour: HALO, width: width + HALO_WIDTH });
  }

  /** A line through single points, interrupted where one is absent. */
  points(points: readonly (Stroke | null)[], style: Style): void {
    const path = new Path2D();
    let drawing = false;
    for (const point of points) {
      if (point !== null && drawing)
        path.lineTo(point[0]! * this.scale, point[1]! * this.scale);
      else if (point !== null)
        path.moveTo(point[0]! * this.scale, point[1]! * this.scale);

      drawing = point !== null;
    }

    this.draw(path, style);
  }

  ellipse(centre: Stroke, radiusX: number, radiusY: number, style: Style): void {
    const path = new Path2D();
    path.ellipse(centre[0]! * this.scale, centre[1]! * this.scale, radiusX * this.scale, radiusY * this.scale, 0, 0, 2 * Math.PI);
    this.draw(path, style);
  }

  /** @param radius In pixels of the screen. */
  ring(centre: Stroke, radius: number, style: Style): void {
    if (centre.length > 0)
      this.ellipse(centre, (radius * this.dots) / this.scale, (radius * this.dots) / this.scale, style);
  }

  /** Words beside a point, to the right of it (1) or to the left (-1). */
  label(at: Stroke, text: string | null, colour: string, side: 1 | -1): void {
    if (text === null || at.length === 0)
      return;

    this.write(text, at[0]! * this.scale + side * 12 * this.dots, at[1]! * this.scale, colour, side === 1 ? "left" : "right", 12);
  }

  /** Words in the upper left corner of the picture. */
  corner(text: string): void {
    this.write(text, 12 * this.dots, 20 * this.dots, PALETTE.letters, "left", 14);
  }

  private through(stroke: Stroke): Path2D {
    const path = new Path2D();
    path.moveTo(stroke[0]! * this.scale, stroke[1]! * this.scale);
    for (let i = 2; i < stroke.length; i += 2)
      path.lineTo(stroke[i]! * this.scale, stroke[i + 1]! * this.scale);

    return path;
  }

  private write(text: string, x: number, y: number, colour: string, align: CanvasTextAlign, size: number): void {
    const { context } = this;
    context.font = `600 ${size * this.dots}px "Inter Variable", system-ui, sans-serif`;
    context.textAlign = align;
    context.textBaseline = "middle";
    const width = context.measureText(text).width;
    const begin = align === "left" ? Math.min(x, this.canvas.width - width - 4) : Math.max(x, width + 4);
    y = this.free(align === "left" ? begin : begin - width, width, y, 1.15 * size * this.dots);
    context.lineJoin = "round";
    context.lineWidth = 3.5 * this.dots;
    context.strokeStyle = "rgb(0 0 0 / 75%)";
    context.strokeText(text, begin, y);
    context.fillStyle = colour;
    context.fillText(text, begin, y);
  }

  /** The nearest height from there down at which nothing has been written yet. */
  private free(left: number, width: number, y: number, height: number): number {
    const right = left + width;
    for (const box of this.written.toSorted((a, b) => a.y - b.y)) {
      if (box.left < right && left < box.right && Math.abs(box.y - y) < height)
        y = box.y + height;
    }

    this.written.push({ left, right, y });
    return y;
  }

  private draw(path: Path2D, style: Style): void {
    const { context } = this;
    context.lineJoin = "round";
    context.lineCap = style.dashed ? "butt" : "round";
    context.setLineDash(style.dashed ? [5 * this.dots, 4 * this.dots] : []);
    context.globalAlpha = style.opacity ?? 1;
    if (style.halo) {
      context.strokeStyle = HALO;
      context.lineWidth = (style.width + HALO_WIDTH) * this.dots;
      context.stroke(path);
    }

    context.strokeStyle = style.colour;
    context.lineWidth = style.width * this.dots;
    context.stroke(path);
    context.globalAlpha = 1;
  }
}
