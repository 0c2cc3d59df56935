import type { Analysis } from "../data/report";

/** So many letters two sheets hold in letters of the usual size. Ours, found by printing cases with more and more to say. */
const MOST_LETTERS = 2200;

/** Such as "Rep 12 46° (38 to 54°)". */
const LETTERS_OF_A_MOMENT = 26;

/** What the limits of a finding ask for, in small letters. */
const LETTERS_OF_A_RULE = 120;

/** Whether there is so much to say that two sheets hold it in smaller letters only. */
export function isFull({ findings, causes, plan, monitoring }: Analysis): boolean {
  const told = causes.flatMap((cause) => [...cause.for, ...cause.against, ...(cause.support === "strong" || cause.support === "some" ? cause.unknown : [])]);
  const sentences = [
    ...findings.map((finding) => finding.reason),
    ...told.map((item) => item.text),
    ...plan.flatMap((step) => [step.what, step.dose, step.check, step.stopWhen]),
    ...monitoring,
  ];
  const open = findings.filter(({ status }) => status === "present" || status === "uncertain");
  const moments = open.flatMap(({ reps }) => reps);
  return sentences.join("").length + LETTERS_OF_A_MOMENT * moments.length + LETTERS_OF_A_RULE * open.length > MOST_LETTERS;
}
