import type { Database } from "#db/client";
import {
  listEvidenceParts,
  type EvidenceParts,
} from "#db/queries/evidence/evidence-parts";
import type { Schema } from "#db/schema";

/** Everything the tables hold on one update, row by row. */
export interface UpdateHistory {
  head: Schema["updates"];
  versions: (Schema["update_versions"] & {
    salt: string | null;
    summary: string | null;
  })[];
  evidence: (Schema["evidence"] & Schema["evidence_content"] & EvidenceParts)[];
  decisions: Schema["decisions"][];
  submissions: Schema["submissions"][];
  publication: Schema["publications"] | null;
  hasDraft: boolean;
  /** The version that an appeal sent to other people; null without an appeal. */
  appealed: number | null;
  /** Versions under which others decided again what too few people had rejected. */
  repeated: readonly number[];
  /** Versions that the site made of words that were sent before. */
  sentAgain: readonly number[];
  /** Whether something of it was removed: the check of the record holds what is left against the entry. */
  isRemoved: boolean;
  /** Groups of each decider while they decided, by decision. */
  groupsOfDeciders: Map<string, string[]>;
}

/** Reads the histories of all updates straight from the tables, past the queries under test. */
export async function readUpdateHistories(
  db: Database,
): Promise<UpdateHistory[]> {
  const heads = await db.selectFrom("updates").selectAll().execute();
  const versions = await db
    .selectFrom("update_versions as v")
    .innerJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "v.update_id")
        .onRef("c.version", "=", "v.version"),
    )
    .selectAll("v")
    .select(["c.salt", "c.summary"])
    .orderBy("v.version")
    .execute();
  const bare = await db
    .selectFrom("evidence as e")
    .innerJoin("evidence_content as c", "c.evidence_id", "e.id")
    .selectAll()
    .orderBy("e.position")
    .execute();
  const parts = await listEvidenceParts(
    db,
    bare.map(({ id }) => id),
  );
  const evidence = bare.map((row) => ({ ...row, ...parts.get(row.id) }));
  const decisions = await db
    .selectFrom("decisions")
    .selectAll()
    .orderBy("step")
    .execute();
  const confirmations = await db
    .selectFrom("confirmations as k")
    .innerJoin("reopenings as o", "o.id", "k.reopening_id")
    .selectAll("k")
    .where("o.outcome", "=", "retracted")
    .orderBy("k.step")
    .execute();
  const submissions = await db.selectFrom("submissions").selectAll().execute();
  const publications = await db
    .selectFrom("publications")
    .selectAll()
    .execute();
  const drafts = await db.selectFrom("update_drafts").selectAll().execute();
  const repeats = await db.selectFrom("repeated_reviews").selectAll().execute();
  const appeals = await db.selectFrom("appeals").selectAll().execute();
  const removals = await db
    .selectFrom("removal_states")
    .selectAll()
    .where("effective_at", "is not", null)
    .execute();
  const members = await db.selectFrom("group_members").selectAll().execute();
  return heads.map((head) => {
    const own = <R extends { update_id: string }>(rows: readonly R[]) =>
      rows.filter(({ update_id }) => update_id === head.id);
    return {
      head,
      versions: own(versions),
      evidence: own(evidence),
      decisions: withRetraction(own(decisions), own(confirmations)),
      submissions: own(submissions),
      publication: own(publications)[0] ?? null,
      hasDraft: own(drafts).length > 0,
      appealed: own(appeals)[0]?.version ?? null,
      repeated: repeats
        .filter((it) => it.kind === "rejection" && it.again_id === head.id)
        .map((it) => it.again_version),
      sentAgain: repeats
        .filter((it) => it.again_id === head.id)
        .map((it) => it.again_version),
      isRemoved:
        own(removals).length > 0 ||
        repeats.some(
          (it) =>
            it.again_id === head.id &&
            removals.some(({ update_id }) => update_id === it.update_id),
        ),
      groupsOfDeciders: new Map(
        own(decisions).map(({ id, decider_id, decided_at }) => [
          id,
          members
            .filter(
              (it) =>
                it.user_id === decider_id &&
                it.joined_at <= decided_at &&
                (it.left_at === null || it.left_at > decided_at),
            )
            .map(({ group_id }) => group_id),
        ]),
      ),
    };
  });
}

/** What was taken back while others confirmed it was decided by them; a retraction proposed before stood aside. */
function withRetraction(
  decisions: readonly Schema["decisions"][],
  confirmations: readonly Schema["confirmations"][],
): Schema["decisions"][] {
  if (confirmations.length === 0) return [...decisions];
  return [
    ...decisions.filter(({ round }) => round !== "retraction"),
    ...confirmations.map(({ reopening_id: _, ...decision }) => ({
      ...decision,
      round: "retraction" as const,
    })),
  ];
}
