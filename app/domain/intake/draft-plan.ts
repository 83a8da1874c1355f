import { TERMS } from "../province/term";
import { NO_PREFIX, type DocumentFormat, type IntakeDraft } from "./draft";
import {
  guessOrganization,
  guessProvince,
  guessTerm,
  guessTitle,
  type KnownProvince,
} from "./draft-head";
import { codeLetters, draftItem } from "./draft-item";
import type { ReadPromise } from "./promise";
import { readPromises } from "./read-promises";

/** A document that was read into lines. */
export interface ReadDocument {
  file: string;
  sha256: string;
  format: DocumentFormat;
  lines: readonly string[];
  /** The page of each line, where the document has pages. */
  pages: readonly (number | null)[] | null;
  pageCount: number | null;
}

/** What the caller knows of the plan; what it does not, the document is asked. */
export interface DraftOptions {
  provinces: readonly KnownProvince[];
  /** Slug of the plan's province. */
  province?: string | undefined;
  /** Id of the plan's term. */
  term?: string | undefined;
}

/** Longest text of one quotation in a plan file. */
const LONGEST = 4_000;
const MOST = 2_000;

function fits(promise: ReadPromise): boolean {
  const texts = [promise.problem, promise.objective, promise.places[0]?.cell];
  return texts.every((cell) => (cell?.text.length ?? 0) <= LONGEST);
}

function numbered(
  promises: readonly ReadPromise[],
  prefix: string,
): [ReadPromise, string][] {
  const counts = new Map<string, number>();
  return promises.map((promise) => {
    const letters = codeLetters(promise.kind, promise.dimension);
    const number = (counts.get(letters) ?? 0) + 1;
    counts.set(letters, number);
    const width = letters === "X" ? 3 : 2;
    return [
      promise,
      `${prefix}-${letters}-${String(number).padStart(width, "0")}`,
    ];
  });
}

/**
 * Reads a document's lines into a draft of its plan: its promises with their places, numbers and
 * dates, each with its confidence. An empty `targets` means that nothing was found. The same lines
 * give the same draft.
 */
export function draftPlan(
  document: ReadDocument,
  options: DraftOptions,
): IntakeDraft {
  const { lines, pages, file, sha256, format, pageCount } = document;
  const term = TERMS.find(({ id }) => id === options.term) ?? guessTerm(lines);
  const province =
    options.province === undefined
      ? guessProvince(lines, options.provinces)
      : (options.provinces.find(({ slug }) => slug === options.province) ??
        null);
  const assumed = term ?? TERMS[0];
  if (!assumed) throw new Error("no term is known");
  const prefix = province?.codePrefix ?? null;
  const promises = readPromises(lines).filter(fits).slice(0, MOST);
  const targets = numbered(promises, prefix ?? NO_PREFIX)
    .filter(([, code]) => /-\d{2,3}$/.test(code))
    .map(([promise, code]) =>
      draftItem(promise, { lines, pages, term: assumed, code }),
    );
  const id = province && term ? `${province.slug}-${term.id}-1` : null;
  return {
    format: 1,
    draft: true,
    id,
    province: province?.ubigeo ?? null,
    term: term?.id ?? null,
    prefix,
    organization: guessOrganization(lines),
    title: guessTitle(lines),
    document: {
      file,
      sha256,
      lines: Math.max(1, lines.length),
      pages: pageCount,
      format,
      ownLines: format === "txt" || format === "md",
    },
    mandate: "unverified",
    notes: [],
    targets,
    unreadable: [],
  };
}
