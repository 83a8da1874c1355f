import { searchKey } from "../text/search-key";
import type { CellText } from "./cell";
import { isInfinitive, keyWords } from "./openers";
import {
  leansOnAnother,
  opensPromise,
  sentenceStarts,
  type Stretch,
} from "./sentence";

/** One promise of a cell, with what the words before it give it. */
export interface Clause extends Stretch {
  /** Text of the whole sentence in which it stands. */
  sentence: Stretch;
  /** Words of an earlier clause that govern this one too: `se cumplió al 100%`. */
  governing: string | null;
}

const SHARE = /\d+(?:[.,]\d+)?\s*%/;
const LIST_MARK = /\s(?:[-–•]|\(?[a-h1-9][.)])\s+(?=\p{Lu}\p{L})/gu;

/** Words between two verbs that make the first one's clause whole. */
const OWN_WORDS = 4;

interface Cut {
  /** Where the earlier clause ends and the later begins. */
  end: number;
  start: number;
  governing?: string;
}

function wordsSinceVerb(before: string): number {
  const words = keyWords(before);
  const last = words.findLastIndex((word) => isInfinitive(word));
  return words.length - 1 - last;
}

/** A comma and an infinitive with words of its own, where the verb before it has some too. */
function commaVerbs(text: string): Cut[] {
  return [
    ...text.matchAll(
      /[,;]\s+(?:y\s+|e\s+)?(?=(\p{Ll}{3,}r(?:se|l[oa]s?)?)\s+(?!y\s|e\s)(?:\p{L}|\d))/gu,
    ),
  ]
    .filter(({ index, 1: verb = "" }) => {
      const before = text.slice(0, index);
      return (
        isInfinitive(searchKey(verb)) &&
        wordsSinceVerb(before) >= OWN_WORDS &&
        opensPromise(before) &&
        !/\b(?:para|fin de|finalidad de|objetivo de|que permita\p{L}*)\b(?!.*[.;])/iu.test(
          before,
        )
      );
    })
    .map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }));
}

function andVerbs(text: string): Cut[] {
  return [...text.matchAll(/,?\s+(?:y|e)\s+(?=(\p{Ll}{3,}r)\s+(\p{L}+\s+)?)/gu)]
    .filter(({ index, 0: mark, 1: verb = "" }) => {
      if (!isInfinitive(searchKey(verb))) return false;
      const before = text.slice(0, index);
      const after = text.slice(index + mark.length);
      const repeats = new RegExp(`\\b${searchKey(verb)}\\b`).test(
        searchKey(before),
      );
      const counts = /^\p{L}+\s+(?:al?|en|hasta)\s+(?:un\s+|el\s+)?\d/u.test(
        after,
      );
      return (
        (repeats && wordsSinceVerb(before) >= OWN_WORDS) ||
        (counts && !SHARE.test(before) && opensPromise(before))
      );
    })
    .map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }));
}

const JOINTS: readonly RegExp[] = [
  // A second act in the reflexive, after a comma: `…, y se formularon`.
  /,\s+(?:y|e)\s+(?=se\s+(?:ha\s+|han\s+)?\p{L}{4,})/gu,
  // A further act named by its noun: `…, así como la implementación`.
  /,\s+as[ií]\s+como\s+(?:también\s+)?(?=(?:(?:la|el|los|las)\s+)?\p{L}{3,}(?:ci[oó]n|miento)\b)/giu,
  // A duty laid on the first act: `… debiendo de estar`.
  /,?\s+(?=debiendo\s+(?:de\s+)?\p{L}+r\b)/gu,
];

function joints(text: string): Cut[] {
  return JOINTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: mark }) => ({
      end: index,
      start: index + mark.length,
    })),
  );
}

/** `al 100% con A y con B` promises the figure of each. */
function sharedFigure(text: string): Cut[] {
  const found = /^(.*\d\s*%)\s+con\s+.+?(\s+y\s+)(?=con\s)/u.exec(text);
  if (!found) return [];
  const [all, governing = "", and = ""] = found;
  return [{ end: all.length - and.length, start: all.length, governing }];
}

function listMarks(text: string): Cut[] {
  return [...text.matchAll(LIST_MARK)]
    .filter(({ index, 0: mark }) => {
      const before = text.slice(0, index);
      const after = text.slice(index + mark.length);
      return /[.;:%)]$/.test(before.trim()) || opensPromise(after);
    })
    .map(({ index, 0: mark }) => ({ end: index, start: index + mark.length }));
}

/** The sentences of a cell that promise on their own, those that lean on one joined to it. */
function sentencesOf({ text, paragraphs }: CellText): Stretch[] {
  const marks = listMarks(text).map(({ start }) => start);
  const starts = [
    ...new Set([...sentenceStarts(text), ...paragraphs, ...marks]),
  ].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const before = stretches.at(-1);
    if (before && leansOnAnother(text.slice(start, end))) before.end = end;
    else stretches.push({ start, end });
  });
  return stretches;
}

function trimmed(
  text: string,
  { start, end }: Stretch,
  isLast: boolean,
): Stretch {
  const words = text.slice(start, end);
  const lead =
    /^(?:\s|[-–•]\s?|\(?[a-h1-9][.)]\s+(?=\p{Lu}))*/u.exec(words)?.[0].length ??
    0;
  const tail =
    (isLast ? /\s*$/ : /(?:[\s,;]|\s[-–•]|\s\(?[a-h1-9][.)])*$/).exec(
      words,
    )?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}

/**
 * The promises of one cell, as stretches of its text, in order: parted at sentences, paragraphs and
 * list marks, and within a sentence where a further verb promises something of its own. What only
 * says why or how stays with the promise before it.
 */
export function splitClauses(cell: CellText): Clause[] {
  const { text } = cell;
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(cell)) {
    const words = text.slice(sentence.start, sentence.end);
    const cuts = [
      ...commaVerbs(words),
      ...andVerbs(words),
      ...joints(words),
      ...sharedFigure(words),
    ]
      .sort((a, b) => a.end - b.end)
      .filter((cut, index, all) => cut.end >= (all[index - 1]?.start ?? 1));
    let start = sentence.start;
    let governing: string | null = null;
    for (const cut of cuts) {
      clauses.push({
        start,
        end: sentence.start + cut.end,
        sentence,
        governing,
      });
      start = sentence.start + cut.start;
      governing = cut.governing ?? null;
    }
    clauses.push({ start, end: sentence.end, sentence, governing });
  }
  return clauses
    .map((clause) => ({
      ...clause,
      ...trimmed(text, clause, clause.end === text.length),
    }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

const PURPOSE_INSIDE =
  /(?:^|[\s,.;])((?:con el (?:objetivo|fin|prop[oó]sito) de|con la finalidad de|a fin de|para (?!lo cual)(?:la |el |los |las |una? |que |\p{L}+r\b)|que permita(?!\p{L})|permitir[aá](?!\p{L})|(?:el|la) cual (?:adem[aá]s )?(?:permitir[aá]|generar[aá]|beneficiar[aá]))\s*.*)$/isu;

/**
 * Where a promise says its own purpose, from there on: `para elevar los niveles de producción.`; the
 * sentences after it count as long as they say why. Null where no purpose is said.
 */
export function purposeWithin(text: string): Stretch | null {
  const starts = sentenceStarts(text);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const sentence = text.slice(start, end);
    const found = PURPOSE_INSIDE.exec(sentence)?.[1];
    const relative = /^(?:\p{L}+ ){1,4}que (?:tendr|podr)/iu.test(sentence);
    if (found === undefined && !relative) continue;
    const from = relative
      ? start
      : start + sentence.length - (found ?? "").length;
    return { start: from, end: purposeEnd(text, starts, index + 1) };
  }
  return null;
}

function purposeEnd(
  text: string,
  starts: readonly number[],
  from: number,
): number {
  for (let index = from; index < starts.length; index += 1) {
    const start = starts[index] ?? text.length;
    const key = searchKey(text.slice(start, starts[index + 1] ?? text.length));
    const says =
      /^(?:permit|el cual|la cual|para\b|con el (?:objetivo|fin)|(?:\p{L}+ ){1,4}que (?:permit|tendr))/u.test(
        key,
      );
    if (!says) return text.slice(0, start).trimEnd().length;
  }
  return text.trimEnd().length;
}
