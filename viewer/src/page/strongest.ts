import type { Finding, RepetitionFinding, Status } from "../data/report";

const OPEN: readonly Status[] = ["present", "uncertain"];

/** The repetition with the strongest reading of the first finding that is present, or else that may be; null where there is none. */
export function strongestRepetition(findings: readonly Finding[]): number | null {
  const told = OPEN.flatMap((status) => findings.filter((finding) => finding.status === status)).find(({ reps }) => reps.some(isMeasured));
  const [strongest] = (told?.reps ?? []).filter(isMeasured).toSorted((a, b) => Math.abs(b.value!) - Math.abs(a.value!));
  return strongest?.number ?? null;
}

function isMeasured({ value }: RepetitionFinding): boolean {
  return value !== null;
}
