import type { Advice } from "../data/report";

/** What the reader noted on a plan. */
export interface PlanNotes {
  /** The ids of the steps that are ticked. */
  readonly done: readonly string[];
  /** The day on which it begins, as 2026-01-31. */
  readonly begin: string | null;
}

const NOTHING: PlanNotes = { done: [], begin: null };

/** Kept in this browser alone, where it lets a file keep anything; another analysis or comparison, even of the same film, has notes of its own. */
export class PlanNotebook {
  private readonly key: string;

  constructor(advice: Advice) {
    this.key = `dorsal.plan.${digest(JSON.stringify(advice))}`;
  }

  read(): PlanNotes {
    return allowed(() => notesIn(localStorage.getItem(this.key))) ?? NOTHING;
  }

  note(change: Partial<PlanNotes>): void {
    const notes = JSON.stringify({ ...this.read(), ...change });
    allowed(() => localStorage.setItem(this.key, notes));
  }
}

/** Other pages may keep things under the same name: what are no notes is none. */
function notesIn(kept: string | null): PlanNotes | null {
  try {
    const { done, begin } = JSON.parse(kept ?? "{}") as Partial<PlanNotes>;
    return { done: Array.isArray(done) ? done : [], begin: typeof begin === "string" ? begin : null };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return null;

    throw error;
  }
}

/** Null where the browser forbids it, or has no room: then the page forgets, as paper without a pencil. */
function allowed<T>(access: () => T): T | null {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException)
      return null;

    throw error;
  }
}

/** FNV-1a with 32 bits: enough to tell a reader's few analyses apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);

  return (hash >>> 0).toString(16);
}
