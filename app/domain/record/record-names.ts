import type { RecordEntry } from "./record-entry";
import { EVERYWHERE } from "../account/user";

/** Names by id or code; what has no name is absent. */
export type Names = Readonly<Record<string, string>>;

/** What the ids and codes of entries are called today. */
export interface RecordNames {
  /** Titles, by the plan's id. */
  plans: Names;
  /** Names of provinces, by UBIGEO. */
  provinces: Names;
  /** Names of the province that a target is of, by its code. */
  targets: Names;
  /** Display names, by the person's id. */
  people: Names;
  groups: Names;
}

/** The ids and codes that some entries mention, each once. */
export type RecordReferences = Record<keyof RecordNames, readonly string[]>;

/** Collects what has to be looked up before entries can be put into sentences. */
export function recordReferences(
  entries: readonly RecordEntry[],
): RecordReferences {
  const found = {
    plans: new Set<string>(),
    provinces: new Set<string>(),
    targets: new Set<string>(),
    people: new Set<string>(),
    groups: new Set<string>(),
  };
  for (const entry of entries) {
    if ("plan" in entry) found.plans.add(entry.plan);
    if ("province" in entry) found.provinces.add(entry.province);
    if ("target" in entry) found.targets.add(entry.target);
    if (entry.type === "target_succeeded")
      [...entry.from, ...entry.to].forEach(found.targets.add, found.targets);
    if ("provinces" in entry)
      entry.provinces.forEach(found.provinces.add, found.provinces);
    if ("scope" in entry) found.provinces.add(entry.scope);
    if ("group" in entry && entry.group) found.groups.add(entry.group);
    for (const person of peopleOf(entry)) found.people.add(person);
  }
  found.provinces.delete(EVERYWHERE);
  return {
    plans: [...found.plans],
    provinces: [...found.provinces],
    targets: [...found.targets],
    people: [...found.people],
    groups: [...found.groups],
  };
}

/** The people that the sentence of an entry names: who decided or acted, and on whom. Authors of updates are left to their pages. */
function peopleOf(entry: RecordEntry): string[] {
  const people: string[] = [];
  if ("person" in entry) people.push(entry.person);
  if ("people" in entry) people.push(...entry.people);
  if ("decisions" in entry) {
    people.push(...entry.decisions.map(({ person }) => person));
  }
  if ("by" in entry && entry.by !== null) people.push(entry.by);
  return people;
}
