import type { Instant } from "#app/domain/text/calendar";
import type {
  HeldActs,
  HeldClosure,
  HeldRemoval,
} from "#app/domain/removal/held-removal";
import { neutralName } from "#app/domain/account/neutral-name";
import { isGone, type RemovalAct } from "#app/domain/removal/removal";
import type { Database } from "#db/client";
import { batches } from "../record/batches";
import { listHeldWords } from "./held-words";
import { listRemovableParts } from "./removable-parts";

/** Lists what must stay out of sight whatever copy the site comes back from: removals in force, oldest first, and accounts that their owners deleted. */
export async function listHeldActs(db: Database): Promise<HeldActs> {
  return {
    format: "lo-prometido-removals-1",
    removals: await listHeldRemovals(db),
    words: await listHeldWords(db),
    closures: await listClosures(db),
  };
}

async function listHeldRemovals(db: Database): Promise<HeldRemoval[]> {
  const rows = await db
    .selectFrom("removal_states as s")
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .leftJoin("removal_decisions as d", (join) =>
      join.onRef("d.removal_id", "=", "r.id").on("d.action", "=", "confirm"),
    )
    .selectAll("r")
    .select(["s.effective_at", "d.decider_id"])
    .where("s.state", "in", ["urgent", "in_force"])
    .orderBy("s.effective_at")
    .orderBy("r.id")
    .execute();
  const held: HeldRemoval[] = [];
  for (const row of rows) {
    const { act, update_id: update, part, part_id: partId } = row;
    held.push({
      ...{ removal: row.id, update, part, partId, act, ground: row.ground },
      urgent: row.urgent === 1,
      proposedAt: row.proposed_at,
      effectiveAt: row.effective_at ?? row.proposed_at,
      people: [
        row.proposed_by,
        ...(row.decider_id === null ? [] : [row.decider_id]),
      ],
      left: await leftOf(db, { act, update, part, partId }),
    });
  }
  return held;
}

/** What is public in the place of a part now: a later removal of the same part leaves nothing of an earlier redaction. */
async function leftOf(
  db: Database,
  held: Pick<HeldRemoval, "update" | "part" | "partId"> & { act: RemovalAct },
): Promise<HeldRemoval["left"]> {
  if (held.act !== "redact" && held.act !== "replace") return null;
  const parts = await listRemovableParts(db, held.update);
  const part = parts.find(
    (it) => it.part === held.part && it.partId === held.partId,
  );
  if (part === undefined || isGone(part)) return null;
  const { words, place, url } = part;
  if (held.act === "redact") return { kind: "texts", words, place };
  return url === null ? null : { kind: "link", url };
}

async function listClosures(db: Database): Promise<HeldClosure[]> {
  const rows = await db
    .selectFrom("users")
    .select(["id", "display_name"])
    .where("closed_at", "is not", null)
    .orderBy("closed_at")
    .orderBy("id")
    .execute();
  return rows.map(({ id, display_name: name }) => ({
    person: id,
    renamed: name === neutralName(id),
  }));
}

/** When something was last taken away that earlier copies of the site still have; null where nothing was. */
export async function findLastTakenAway(db: Database): Promise<Instant | null> {
  const removal = await db
    .selectFrom("removal_states as s")
    .innerJoin("removals as r", "r.id", "s.removal_id")
    .select((eb) => eb.fn.max("s.effective_at").as("at"))
    .where("s.state", "=", "in_force")
    .where("r.act", "!=", "hide")
    .executeTakeFirst();
  const words = await db
    .selectFrom("words_removals")
    .select((eb) => eb.fn.max("decided_at").as("at"))
    .where("state", "=", "in_force")
    .where("act", "!=", "hide")
    .executeTakeFirst();
  const closure = await db
    .selectFrom("users")
    .select((eb) => eb.fn.max("closed_at").as("at"))
    .executeTakeFirst();
  const moments = [removal?.at, words?.at, closure?.at].filter(
    (at) => at != null,
  );
  return moments.toSorted().at(-1) ?? null;
}

/** Of a list, what a database has never heard of: a removal that was lifted is known. */
export async function unknownActs(
  db: Database,
  { removals, words, closures }: Omit<HeldActs, "format">,
): Promise<Omit<HeldActs, "format">> {
  const known = new Set([
    ...(await knownIds(db, "removals", removals.map(idOf))),
    ...(await knownIds(db, "words_removals", words.map(idOf))),
    ...(await knownIds(
      db,
      "users",
      closures.map(({ person }) => person),
    )),
  ]);
  return {
    removals: removals.filter((it) => !known.has(idOf(it))),
    words: words.filter((it) => !known.has(idOf(it))),
    closures: closures.filter(({ person }) => !known.has(person)),
  };
}

function idOf({ removal }: { removal: string }): string {
  return removal;
}

async function knownIds(
  db: Database,
  table: "removals" | "words_removals" | "users",
  ids: readonly string[],
): Promise<string[]> {
  const known: string[] = [];
  for (const some of batches(ids.map((id) => ({ id })))) {
    const rows = await db
      .selectFrom(table)
      .select("id")
      .where(
        "id",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
    known.push(...rows.map(({ id }) => id));
  }
  return known;
}
