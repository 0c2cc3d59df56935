import type { Analysis } from "../data/report";

/** So many letters two sheets hold in letters of the usual size. Ours, found by printing cases with more and more to say. */
const MOST_LETTERS = 2200;

/** Such as "Rep 12 46°". */
const LETTERS_OF_A_MOMENT = 14;

/** Whether there is so much to say that two sheets hold it in smaller letters only. */
export function isFull({ findings, causes, plan, monitoring }: Analysis): boolean {
  const told = causes.flatMap((cause) => [...cause.for, ...cause.against, ...(cause.support === "strong" || cause.support === "some" ? cause.unknown : [])]);
  const sentences = [
    ...findings.map((finding) => finding.reason),
    ...told.map((item) => item.text),
    ...plan.flatMap((step) => [step.what, step.dose, step.check, step.stopWhen]),
    ...monitoring,
  ];
  const moments = findings.flatMap(({ status, reps }) => (status === "present" || status === "uncertain" ? reps : []));
  return sentences.join("").length + LETTERS_OF_A_MOMENT * moments.length > MOST_LETTERS;
}
