import type {
  RecordEntry,
  RecordEntryOf,
} from "#app/domain/record/record-entry";
import { isVerdict } from "#app/domain/status/status";
import {
  statusAsOf,
  type PublicationFact,
} from "#app/domain/status/status-reading";

/** What the entries of the record say was published, by target, and what they should not say. */
export interface Recount {
  publications: Map<string, PublicationFact[]>;
  broken: string[];
}

/** Plays the record from its first entry on, and counts at each step how many people it took. */
export function recountFromRecord(entries: readonly RecordEntry[]): Recount {
  const recount: Recount = { publications: new Map(), broken: [] };
  for (const entry of entries) {
    if (entry.type === "update_approved") approve(recount, entry);
    if (entry.type === "update_retracted") retract(recount, entry);
  }
  return recount;
}

function approve(
  { publications, broken }: Recount,
  entry: RecordEntryOf<"update_approved">,
): void {
  const { target, update, status, effectiveDate, at } = entry;
  const facts = publications.get(target) ?? [];
  publications.set(target, facts);
  if (facts.some(({ updateId }) => updateId === update)) {
    broken.push(`${update} was published twice`);
  }
  broken.push(...tooFew(entry, status, facts, effectiveDate));
  if (entry.evidence.length + entry.protectedEvidence === 0) {
    broken.push(`${update} is public without evidence`);
  }
  const decidedAt = at;
  const fact = { updateId: update, status, effectiveDate, decidedAt };
  facts.push({ ...fact, retractedAt: null });
}

function retract(
  { publications, broken }: Recount,
  entry: RecordEntryOf<"update_retracted">,
): void {
  const facts = publications.get(entry.target) ?? [];
  const fact = facts.find(({ updateId }) => updateId === entry.update);
  if (fact === undefined || fact.retractedAt !== null) {
    broken.push(`${entry.update} was not there to be taken back`);
    return;
  }
  const others = facts.filter((it) => it !== fact);
  broken.push(...tooFew(entry, fact.status, others, fact.effectiveDate));
  fact.retractedAt = entry.at;
}

/** A verdict, and what covers or uncovers one, takes two people. */
function tooFew(
  {
    update,
    decisions,
  }: Pick<RecordEntryOf<"update_approved">, "update" | "decisions">,
  status: PublicationFact["status"],
  others: readonly PublicationFact[],
  asOf: string,
): string[] {
  const standing = others.filter(({ retractedAt }) => retractedAt === null);
  const below = statusAsOf(standing, { asOf, knownOn: "2099-12-31" }).status;
  const needed = isVerdict(status) || isVerdict(below) ? 2 : 1;
  const people = new Set(decisions.map(({ person }) => person)).size;
  return people >= needed ? [] : [`${update}: ${people} of ${needed} people`];
}
