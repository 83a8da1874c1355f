import type { GradedEvidence } from "../evidence/evidence";
import type { RemovalPart, Tombstone } from "./removal";

/** What stands in the place of one part: the last act upon it, null where there was none. */
export function tombstoneOf(
  tombstones: readonly Tombstone[],
  part: RemovalPart,
  partId: string,
): Tombstone | null {
  const own = tombstones.filter(
    (it) => it.part === part && it.partId === partId,
  );
  return own.at(-1) ?? null;
}

/** Says whether a part is hidden; what is redacted, replaced or removed is so in the words themselves. */
export function isHidden(
  tombstones: readonly Tombstone[],
  part: RemovalPart,
  partId: string,
): boolean {
  return tombstones.some(
    (it) => it.part === part && it.partId === partId && it.act === "hide",
  );
}

/** Evidence with all words, links and files taken off what is hidden. */
export function veiledEvidence(
  evidence: readonly GradedEvidence[],
  tombstones: readonly Tombstone[],
): GradedEvidence[] {
  return evidence.map((item) =>
    isHidden(tombstones, "evidence", item.id)
      ? {
          id: item.id,
          kind: item.kind,
          title: "",
          url: null,
          date: item.date,
          place: null,
          visibility: item.visibility,
          grade: item.grade,
        }
      : item,
  );
}

/** Notes of decisions, null where they are hidden. */
export function veiledNotes<D extends { id: string; note: string | null }>(
  decisions: readonly D[],
  tombstones: readonly Tombstone[],
): D[] {
  return decisions.map((it) =>
    isHidden(tombstones, "decision", it.id) ? { ...it, note: null } : it,
  );
}
