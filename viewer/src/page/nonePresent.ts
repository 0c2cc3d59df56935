import type { Finding, Status } from "../data/report";
import { fill, type Texts } from "../shared/texts";

/** What is said where no finding is present: how much of it is known to be absent, and how much is open. */
export function nonePresent(findings: readonly Finding[], texts: Texts): string {
  const count = (status: Status): number => findings.filter((finding) => finding.status === status).length;
  return count("notMeasurable") === findings.length ? texts.findings.noneJudged : fill(texts.findings.none, {
    absent: count("absent"), uncertain: count("uncertain"), unjudged: count("notMeasurable"),
  });
}
