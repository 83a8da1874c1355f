import type { Evidence } from "../evidence/evidence";
import type { Decision, UpdateContent } from "./update";
import { wordDiff, type DiffPart } from "../text/word-diff";

/** Facts of an update, besides its words and its evidence, that a new version may change. */
export const VERSION_FACTS = [
  "status",
  "effectiveDate",
  "measuredValue",
  "reason",
  "groupId",
] as const;

export type VersionFact = (typeof VERSION_FACTS)[number];

/** What an author changed in answer to a request for changes. */
export interface VersionChange {
  /** Facts that differ; those around say what they were and are. */
  facts: readonly VersionFact[];
  summary: readonly DiffPart[];
  /** Evidence that is new, or told otherwise than before, and evidence that is not there any more. */
  evidence: { added: readonly Evidence[]; removed: readonly Evidence[] };
}

/** The newest version before another that was sent back to its author; null where none was. */
export function sentBackVersion(
  decisions: readonly Pick<Decision, "version" | "round" | "action">[],
  version: number,
): number | null {
  const sentBack = decisions
    .filter((it) => it.round === "review" && it.action === "request_changes")
    .map((it) => it.version)
    .filter((it) => it < version);
  return sentBack.length === 0 ? null : Math.max(...sentBack);
}

/** What one version says otherwise than another. Evidence is the same where all that it tells is the same. */
export function versionChange(
  before: UpdateContent,
  after: UpdateContent,
): VersionChange {
  return {
    facts: VERSION_FACTS.filter((fact) => before[fact] !== after[fact]),
    summary: wordDiff(before.summary, after.summary),
    evidence: {
      added: withoutAll(after.evidence, before.evidence),
      removed: withoutAll(before.evidence, after.evidence),
    },
  };
}

/** Says whether nothing at all differs. */
export function isUnchanged({
  facts,
  summary,
  evidence,
}: VersionChange): boolean {
  return (
    facts.length === 0 &&
    summary.every(({ kind }) => kind === "same") &&
    evidence.added.length === 0 &&
    evidence.removed.length === 0
  );
}

/** Takes one item out for each like it: of two equal ones, one stays where the other list has one. */
function withoutAll(
  list: readonly Evidence[],
  others: readonly Evidence[],
): Evidence[] {
  const left = others.map(toldOf);
  return list.filter((item) => {
    const index = left.indexOf(toldOf(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function toldOf(item: Evidence): string {
  const { kind, title, url, date, place, visibility, file, record } = item;
  const parts = [kind, title, url, date, place, visibility];
  return JSON.stringify([
    ...parts,
    file?.receivedSha256 ?? null,
    file?.coveredAt !== undefined,
    record ?? null,
  ]);
}
