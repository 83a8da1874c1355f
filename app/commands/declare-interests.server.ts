import { randomUUID } from "node:crypto";
import { writeTransaction, type Database } from "#db/client";
import { listPublicationsDecidedBy } from "#db/queries/update/decided-publications";
import {
  appendDeclaration,
  endConflict,
  insertConflict,
  listStandingConflicts,
} from "#db/queries/decision/interests";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  repeatReview,
  reopenPublication,
} from "#db/queries/decision/reopenings";
import { findScopeCode } from "#db/queries/account/roles";
import { findActor } from "#db/queries/account/users";
import {
  conflictChanges,
  declarationEnds,
  type Conflict,
} from "#app/domain/decision/conflict";
import { isAllowed } from "#app/domain/permissions";
import { recordEntry } from "#app/domain/record/record-entry";
import type { Person } from "#app/domain/account/same-person";
import { EVERYWHERE, type Actor } from "#app/domain/account/user";

/** A moderator says what ties them to which province; an empty list says that nothing does. */
export interface DeclareInterestsRequest {
  actor: Pick<Actor, "id">;
  conflicts: readonly Conflict[];
  now: Date;
}

export type DeclareInterestsResult =
  /** `reopened` counts public updates that others now review again. */
  | { ok: true; reopened: number }
  | { ok: false; reason: "not_allowed" | "unknown_province" };

/**
 * Takes the yearly declaration of a moderator's interests. A conflict that it names for the first time
 * enters the public record and bars them from the province at once; what they had helped to publish
 * there stays public and is reviewed again by others (rule 2 of the domain). One that it no longer
 * names ends. All in one transaction.
 */
export async function declareInterests(
  db: Database,
  request: DeclareInterestsRequest,
): Promise<DeclareInterestsResult> {
  return await writeTransaction(db, (trx) => declare(trx, request));
}

async function declare(
  trx: Database,
  { actor, conflicts, now }: DeclareInterestsRequest,
): Promise<DeclareInterestsResult> {
  const person = await findActor(trx, actor.id);
  if (person === null || !isAllowed(person, "interests.declare")) {
    return { ok: false, reason: "not_allowed" };
  }
  const standing = await listStandingConflicts(trx, [person.id]);
  const { added, ended } = conflictChanges(standing, conflicts);
  const codes = new Map<string, string>();
  for (const { province } of added) {
    const ubigeo = await findScopeCode(trx, province);
    if (ubigeo === null || ubigeo === EVERYWHERE) {
      return { ok: false, reason: "unknown_province" };
    }
    codes.set(province, ubigeo);
  }
  const at = now.toISOString();
  const validUntil = declarationEnds(now);
  const declaration = { id: randomUUID(), userId: person.id, at, validUntil };
  await appendDeclaration(trx, declaration);
  for (const { kind, province } of added) {
    const ubigeo = codes.get(province) ?? "";
    await begin(trx, { userId: person.id, ubigeo, kind }, now);
  }
  for (const conflict of ended) {
    const { id, ubigeo, kind } = conflict;
    await endConflict(trx, id, at);
    const fields = { conflict: id, person: person.id, province: ubigeo, kind };
    const entry = recordEntry("conflict_ended", now, fields);
    await appendRecordEntry(trx, entry, now);
  }
  return { ok: true, reopened: await reopenAll(trx, person, codes, now) };
}

async function begin(
  trx: Database,
  conflict: { userId: string; ubigeo: string; kind: Conflict["kind"] },
  now: Date,
): Promise<void> {
  const id = randomUUID();
  await insertConflict(trx, { ...conflict, id, at: now.toISOString() });
  const { userId: person, ubigeo: province, kind } = conflict;
  const fields = { conflict: id, person, province, kind };
  const entry = recordEntry("conflict_declared", now, fields);
  await appendRecordEntry(trx, entry, now);
}

/** Once the entries stand in line for the record, nobody publishes beside this without seeing the conflict. */
async function reopenAll(
  trx: Database,
  { id: personId, otherAccountIds }: Person,
  codes: ReadonlyMap<string, string>,
  now: Date,
): Promise<number> {
  let count = 0;
  for (const ubigeo of new Set(codes.values())) {
    const own = await listPublicationsDecidedBy(trx, [personId], ubigeo);
    for (const publication of own) {
      const reopening = { id: randomUUID(), personId, ...publication };
      await reopenPublication(trx, reopening, now);
    }
    const others = await listElsewhere(trx, otherAccountIds, ubigeo);
    // That it is the same person's doing is for nobody to read in the record.
    for (const publication of others) {
      const reopening = { id: randomUUID(), personId, ...publication };
      await repeatReview(trx, reopening, now);
    }
    count += own.length + others.length;
  }
  return count;
}

/** What their other accounts helped to publish in a province. */
async function listElsewhere(
  trx: Database,
  accountIds: readonly string[],
  ubigeo: string,
) {
  return accountIds.length === 0
    ? []
    : await listPublicationsDecidedBy(trx, accountIds, ubigeo);
}
