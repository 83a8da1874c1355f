import { sql } from "kysely";
import { isAmong } from "#app/domain/account/same-person";
import type { Actor } from "#app/domain/account/user";
import { CIRCLES, type Circle } from "#app/domain/decision/eligibility";
import type { NewRemoval } from "#app/domain/removal/removal-case";
import type { Database } from "#db/client";
import { findActor } from "../account/users";
import { submitted } from "../decision/circles";
import { IN_CIRCLE } from "../decision/open-opinions";
import { findUpdateHead } from "../update/updates";
import { removalStandingBar } from "./removal-attempts";

/** Most people of one circle who are looked at. */
const MOST = 40;

/**
 * Who may confirm a removal, of the nearest circle that has anybody: moderators whom no rule keeps from
 * it, one account of each. Whoever has still to declare their interests for the year may, once they do.
 */
export async function listRemovalSeconds(
  db: Database,
  { updateId, proposedBy }: Pick<NewRemoval, "updateId" | "proposedBy">,
  { writerId, now }: { writerId: string | null; now: Date },
): Promise<string[]> {
  const head = await findUpdateHead(db, updateId);
  if (head === null) return [];
  const { authorId } = head;
  const barred = [proposedBy, ...(writerId === null ? [] : [writerId])];
  for (const circle of CIRCLES) {
    const found: Actor[] = [];
    for (const id of await listModerators(db, updateId, circle)) {
      const person = await findActor(db, id);
      if (person === null || isAmong(person, barred)) continue;
      if (
        isAmong(
          person,
          found.map((it) => it.id),
        )
      )
        continue;
      const bar = await removalStandingBar(db, person, {
        ...{ updateId, authorId, now },
      });
      if (bar === null || bar === "interests_undeclared") found.push(person);
    }
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}

async function listModerators(
  db: Database,
  updateId: string,
  circle: Circle,
): Promise<string[]> {
  const rows = await submitted(db)
    .innerJoin("user_roles as r", (join) =>
      join
        .on("r.role", "=", "moderator")
        .on(sql<boolean>`${IN_CIRCLE[circle]}`),
    )
    .innerJoin("users as m", "m.id", "r.user_id")
    .select("m.id")
    .distinct()
    .where("u.id", "=", updateId)
    .where("m.state", "=", "active")
    .orderBy("m.id")
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}
