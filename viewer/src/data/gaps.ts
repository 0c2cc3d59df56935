/** Spans without a value, from its first place to the next value's. */
export function gapsOf(places: readonly number[], values: readonly (number | null)[]): [number, number][] {
  const gaps: [number, number][] = [];
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== null)
      continue;

    const first = i;
    while (i + 1 < values.length && values[i + 1] === null)
      i++;

    gaps.push([places[first]!, places[Math.min(i + 1, values.length - 1)]!]);
  }

  return gaps;
}
