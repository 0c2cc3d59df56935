import type { Analysis } from "../data/report";
import type { Texts } from "./texts";

/** The same texts where no film shows a lifter's own neutral: what is counted from people in general is not called the lifter's. */
export function withNeutralOf(analyses: readonly Analysis[], texts: Texts): Texts {
  if (!analyses.every(({ baseline }) => baseline.source === "population"))
    return texts;

  return {
    ...texts,
    layers: { ...texts.layers, neutral: texts.averagePerson.neutral },
    overlay: { ...texts.overlay, key: texts.averagePerson.key, wholeKey: texts.averagePerson.wholeKey },
    series: {
      ...texts.series,
      thoracicFlexion: texts.averagePerson.thoracicFlexion,
      lumbarFlexion: texts.averagePerson.lumbarFlexion,
    },
  };
}
