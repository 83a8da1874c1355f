import { limaDay } from "#app/domain/text/calendar";
import { isHidden } from "#app/domain/removal/tombstone";
import { removalChoices, type Removal } from "#app/domain/removal/removal-case";
import {
  isGone,
  urgentUntil,
  type RemovablePart,
} from "#app/domain/removal/removal";
import { isSamePerson, type Person } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import { findUpdateHead } from "#db/queries/update/updates";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { listRemovableParts } from "#db/queries/removal/removable-parts";
import { removalStandingBar } from "#db/queries/removal/removal-attempts";
import {
  findRemoval,
  listRemovalsInState,
  listRemovalsOf,
} from "#db/queries/removal/removals";
import { findPublishedTarget } from "#db/queries/plan/targets";
import { listTombstones } from "#db/queries/removal/tombstones";
import type { Database } from "#db/client";
import type { AppContext } from "../context.server";

/** Most removals that one room shows; there are never many at once. */
const MOST = 100;

/** Bars that keep a moderator from hearing of a removal at all. */
/** Whoever the list is for, what each may do is told where it is opened. */
const NOBODY: Person = { id: "", otherAccountIds: [] };

const UNSEEN = ["conflict_declared", "outside_provinces"];

/**
 * The removals that wait for a second person, the oldest first, and the hidings that are in force, for one
 * moderator: what lies elsewhere, or where they have an interest, is left out.
 */
export async function loadRemovals(context: AppContext, actor: Actor) {
  const { db } = context;
  const now = context.now();
  const seen = { actor: NOBODY, day: limaDay(now) };
  const open = await listRemovalsInState(db, ["proposed", "urgent"], MOST);
  const standing = await listRemovalsInState(db, ["in_force"], MOST);
  const hidings = standing.filter(({ act }) => act === "hide");
  const shown: RemovalLine[] = [];
  for (const removal of [...open, ...hidings]) {
    const choices = removalChoices(removal, seen);
    if (choices.length === 0) continue;
    const bar = await barOf(context, actor, removal);
    if (bar !== null && UNSEEN.includes(bar)) continue;
    shown.push(lineOf(removal, actor));
  }
  return shown;
}

/** One removal as a list tells it. */
export type RemovalLine = ReturnType<typeof lineOf>;

function lineOf(removal: Removal, actor: Person) {
  const { id, targetCode, targetWording, provinceName, part, act } = removal;
  const { ground, state, proposerName, proposedAt, effectiveAt } = removal;
  return {
    ...{ id, targetCode, targetWording, provinceName, part, act, ground },
    ...{ state, proposerName, proposedAt },
    isOwn: isSamePerson(actor, removal.proposedBy),
    until:
      state === "urgent" && effectiveAt !== null
        ? urgentUntil(effectiveAt)
        : null,
  };
}

async function barOf({ db, now }: AppContext, actor: Actor, removal: Removal) {
  return await standingBar(db, actor, removal, now());
}

async function standingBar(
  db: Database,
  actor: Actor,
  { updateId }: Removal,
  now: Date,
) {
  const head = await findUpdateHead(db, updateId);
  const authorId = head?.authorId ?? "";
  return await removalStandingBar(db, actor, { updateId, authorId, now });
}

/** The first rule that keeps somebody from confirming a removal, that of whoever wrote the part included. */
export async function removalBarFor(
  db: Database,
  actor: Actor,
  removal: Removal,
  now: Date,
) {
  const bar = await standingBar(db, actor, removal, now);
  if (bar !== null && bar !== "interests_undeclared") return bar;
  const parts = await listRemovableParts(db, removal.updateId);
  const part = parts.find(
    (it) => it.part === removal.part && it.partId === removal.partId,
  );
  return barOfWriter(actor, part?.writerId ?? null) ?? bar;
}

/** One removal with what the part says now and what would be left of it; null where there is none. */
export async function loadRemoval(
  context: AppContext,
  actor: Actor,
  id: string,
) {
  const { db } = context;
  const removal = await findRemoval(db, id);
  if (removal === null) return null;
  const parts = await listRemovableParts(db, removal.updateId);
  const part = parts.find(
    (it) => it.part === removal.part && it.partId === removal.partId,
  );
  const day = limaDay(context.now());
  const bar = await barOf(context, actor, removal);
  const writerBar = barOfWriter(actor, part?.writerId ?? null);
  return {
    line: lineOf(removal, actor),
    updateId: removal.updateId,
    note: removal.note,
    part: part === undefined ? null : shownPart(part),
    left: await leftOf(context, removal),
    bar: bar ?? writerBar,
    choices: removalChoices(removal, { actor, day }),
  };
}

function barOfWriter(actor: Actor, writerId: string | null) {
  if (writerId === null || !isSamePerson(actor, writerId)) return null;
  return writerId === actor.id ? "own_update" : "same_person";
}

function shownPart({ writerId: _writer, ...part }: RemovablePart) {
  return part;
}

export type ShownPart = ReturnType<typeof shownPart>;

async function leftOf({ db }: AppContext, removal: Removal) {
  const { replacement, proposedBy } = removal;
  if (replacement?.kind !== "file") return replacement;
  const { received } = replacement;
  const file = (await listOwnFiles(db, proposedBy, [received])).get(received);
  return file === undefined ? null : { kind: "copy" as const, file };
}

/** What of a public update can be taken out of sight by one moderator; null where it is not public. */
export async function loadRemovable(
  context: AppContext,
  actor: Actor,
  updateId: string,
) {
  const { db } = context;
  const head = await findUpdateHead(db, updateId);
  const parts = head === null ? [] : await listRemovableParts(db, updateId);
  if (head === null || parts.length === 0) return null;
  const now = context.now();
  const day = limaDay(now);
  const clocks = { asOf: day, knownOn: day };
  const found = await findPublishedTarget(db, head.targetCode, clocks);
  if (found === null) return null;
  const tombstones = (await listTombstones(db, [updateId], day)).get(updateId);
  const removals = await listRemovalsOf(db, updateId);
  const about = { updateId, authorId: head.authorId, now };
  return {
    updateId,
    targetCode: head.targetCode,
    targetWording: found.target.wording,
    provinceName: found.target.provinceName,
    bar: await removalStandingBar(db, actor, about),
    parts: parts.map((part) => ({
      ...shownPart(part),
      isGone: isGone(part),
      isHidden: isHidden(tombstones ?? [], part.part, part.partId),
    })),
    waiting: removals
      .filter(({ state }) => state === "proposed" || state === "urgent")
      .filter((it) => removalChoices(it, { actor: NOBODY, day }).length > 0)
      .map((it) => lineOf(it, actor)),
  };
}
