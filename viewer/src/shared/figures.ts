/** How a number of each unit is said: lengths in centimetres, because nobody lifts in thousandths of metres. */
interface Saying {
  readonly factor: number;
  readonly decimals: number;
  readonly unit: string;
}

/** A space at which no line ends: a number keeps its unit. */
const JOINED = "\u00a0";

const SAYINGS: Readonly<Record<string, Saying>> = {
  "°": { factor: 1, decimals: 0, unit: "°" },
  deg: { factor: 1, decimals: 0, unit: "°" },
  "%": { factor: 1, decimals: 0, unit: `${JOINED}%` },
  m: { factor: 100, decimals: 1, unit: `${JOINED}cm` },
  "m/s": { factor: 1, decimals: 2, unit: `${JOINED}m/s` },
};

const MINUS = "−";

function sayingOf(unit: string): Saying {
  return SAYINGS[unit] ?? { factor: 1, decimals: 2, unit: JOINED + unit };
}

/** Such as "21°" or "−3.2 cm". */
export function figure(value: number, unit: string): string {
  return bare(value, unit) + sayingOf(unit).unit;
}

/** The same without the unit. */
export function bare(value: number, unit: string): string {
  const { factor, decimals } = sayingOf(unit);
  return rounded(value * factor, decimals);
}

/** Such as "21° ± 5"; without the doubt where it is smaller than what is shown. */
export function figureWithDoubt(value: number, halfWidth: number, unit: string): string {
  const doubt = bare(halfWidth, unit);
  return Number(doubt) === 0 ? figure(value, unit) : `${figure(value, unit)} ± ${doubt}`;
}

/** A limit, with all decimals that it has: between two limits nobody rounds. */
export function exact(value: number, unit: string): string {
  const { factor, unit: said } = sayingOf(unit);
  const whole = Number((value * factor).toFixed(3));
  return (whole < 0 ? MINUS : "") + String(Math.abs(whole)) + said;
}

/** For the ticks of an axis: as short as the number is. */
export function tick(value: number, unit: string): string {
  const { factor, decimals, unit: said } = sayingOf(unit);
  const shortest = Number((value * factor).toFixed(decimals));
  return (shortest < 0 ? MINUS : "") + String(Math.abs(shortest)) + said;
}

export function rounded(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/** Seconds of a film, such as "3.42". */
export function seconds(time: number): string {
  return time.toFixed(2);
}
