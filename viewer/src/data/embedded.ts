import type { Texts } from "../shared/texts";
import { bytesOf } from "./base64";
import type { Report } from "./report";

/** What a page shows, wherever it comes from: drawing knows nothing of files or servers. */
export interface Source {
  readonly texts: Texts;
  readonly report: Report;
  /** The address of a lift's film; null for a page without it. */
  film(lift: number): string | null;
}

/** The source of a page that holds everything inside itself. */
export function embedded(page: Document): Source {
  return {
    texts: JSON.parse(content(page, "texts")!) as Texts,
    report: JSON.parse(content(page, "report")!) as Report,
    film(lift) {
      const film = content(page, `film-${lift}`);
      return film === null ? null : URL.createObjectURL(new Blob([bytesOf(film)], { type: "video/mp4" }));
    },
  };
}

function content(page: Document, id: string): string | null {
  return page.getElementById(id)?.textContent ?? null;
}
