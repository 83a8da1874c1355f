import type { IsoDate } from "../text/calendar";
import { parseTypedDate } from "../form/date-input";
import type { RecordEntry } from "./record-entry";
import { searchKey } from "../text/search-key";
import { TARGET_CODE } from "../plan/target";
import { EVERYWHERE } from "../account/user";

/** What entries are about, for a reader who looks for some of them. */
export const ENTRY_KINDS = ["plans", "updates", "people", "site"] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

const KIND_OF: readonly [RegExp, EntryKind][] = [
  [/^(?:plan|target|mandate)_/, "plans"],
  [/^(?:role|account|group|conflict|member|name)_/, "people"],
  [/^(?:setting|method|data|queue|head|entries|words)_/, "site"],
];

/** The kind of an entry: whatever is neither of plans nor of people nor of the site itself speaks of updates. */
export function entryKind({ type }: Pick<RecordEntry, "type">): EntryKind {
  return KIND_OF.find(([pattern]) => pattern.test(type))?.[1] ?? "updates";
}

const ID_FIELDS = ["plan", "target", "update", "group", "province", "scope"];

/**
 * Everything by which an entry can be found: its kind, the codes and ids it names, and the prefix of
 * the plan that a target is of: an approval on ESP-S-01 gives `kind:updates`, `ESP-S-01`, `prefix:ESP`
 * and the update's id.
 */
export function recordSubjects(entry: RecordEntry): string[] {
  const fields = entry as unknown as Readonly<Record<string, unknown>>;
  const subjects = new Set([kindSubject(entryKind(entry))]);
  for (const name of ID_FIELDS) {
    const value = fields[name];
    if (typeof value === "string" && value !== EVERYWHERE) subjects.add(value);
  }
  const { target, prefix } = fields;
  if (typeof target === "string") subjects.add(prefixSubject(target));
  if (typeof prefix === "string") subjects.add(`prefix:${prefix}`);
  if (entry.type === "target_succeeded") {
    [...entry.from, ...entry.to].forEach(subjects.add, subjects);
    entry.from.map(prefixSubject).forEach(subjects.add, subjects);
  }
  if (entry.type === "method_changed") {
    subjects.add(methodSubject(entry.version));
  }
  return [...subjects].sort();
}

/** How entries of a kind are found. */
export function kindSubject(kind: EntryKind): string {
  return `kind:${kind}`;
}

/** How the entry of a version of the method is found. */
export function methodSubject(version: number): string {
  return `method:${version}`;
}

/** How entries on the targets of a plan are found, by a target's code or the plan's prefix. */
export function prefixSubject(code: string): string {
  return `prefix:${code.split("-")[0] ?? ""}`;
}

/** What a reader looks for in the record: one code or id, a day, or the names of provinces. */
export type RecordSearch =
  | { by: "subject"; subject: string }
  | { by: "day"; day: IsoDate }
  | { by: "name"; key: string };

/** Reads what was typed: `esp-s-01`, `12/03/2021`, `2021-03-12`, `Espinar`, or an id. */
export function readRecordSearch(typed: string): RecordSearch {
  const text = typed.trim();
  const code = text.toUpperCase();
  if (TARGET_CODE.test(code)) return { by: "subject", subject: code };
  const day = parseTypedDate(text);
  if (day !== null) return { by: "day", day };
  return /\d/.test(text) && /^[\w.:-]{4,80}$/.test(text)
    ? { by: "subject", subject: text }
    : { by: "name", key: searchKey(text) };
}
