import type { Instant } from "../text/calendar";
import { FIRST_VERSION } from "../method/method";
import type { RecordEntryOf } from "./record-entry";

/** What the record tells of the method: the settings as they are by now, and every change that led there. */
export interface ToldMethod {
  settings: Map<string, number | string | null>;
  /** How often each setting was changed. */
  numbers: Map<string, number>;
  /** Every change, as `settingChangeKey` writes it. */
  changes: Set<string>;
  /** Every version after the first, as `methodVersionKey` writes it. */
  versions: Set<string>;
}

/** What an empty record tells of the method: nothing. */
export function noMethodTold(): ToldMethod {
  return {
    settings: new Map(),
    numbers: new Map(),
    changes: new Set(),
    versions: new Set(),
  };
}

/** A change of a setting as one key, so that rows and entries can be compared. */
export function settingChangeKey(change: {
  setting: string;
  number: number;
  before: number | string | null;
  after: number | string | null;
  at: Instant;
  by: string | null;
}): string {
  const { setting, number, before, after, at, by } = change;
  return [setting, number, before, after, at, by].join(" ");
}

/** A version of the method as one key; one that a single person made says only which change it is. */
export function methodVersionKey(
  { setting, number }: { setting: string; number: number },
  agreed: {
    version: number;
    reason: string;
    note: string;
    people: readonly string[];
  } | null,
): string {
  if (agreed === null) return `${setting} ${number}`;
  const { version, reason, note, people } = agreed;
  return [setting, number, version, reason, note, ...people].join(" ");
}

/** A setting goes on from where it was; what nobody has set yet is as it always was. Versions follow on each other. */
export function tellMethod(
  told: ToldMethod,
  entry: RecordEntryOf<"setting_changed" | "method_changed">,
): boolean {
  const { setting, before, after, at } = entry;
  const known = told.settings.get(setting);
  if (known !== undefined && known !== before) return false;
  const isAgreed = entry.type === "method_changed";
  const version = FIRST_VERSION + told.changes.size + 1;
  if (isAgreed && entry.version !== version) return false;
  const by = isAgreed ? (entry.people[1] ?? null) : entry.by;
  const number = (told.numbers.get(setting) ?? 0) + 1;
  told.settings.set(setting, after);
  told.numbers.set(setting, number);
  const change = { setting, number, before, after, at, by };
  told.changes.add(settingChangeKey(change));
  told.versions.add(methodVersionKey(change, isAgreed ? entry : null));
  return true;
}
