import { sql } from "kysely";
import type { MailData } from "#app/domain/account/mail";
import { EVERYWHERE } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { personOf } from "./any-account";
import { queueMail } from "./mails";
import { withOtherAccounts } from "./same-person";

/** The administrators who may confirm what some people have a part in: active, none of those people, and one account of each. */
export async function listSecondAdministrators(
  db: Database,
  barred: readonly string[],
): Promise<string[]> {
  const rows = await others(db, await withOtherAccounts(db, barred))
    .where("r.role", "=", "admin")
    .execute();
  return rows.map(({ id }) => id);
}

/** The same with the moderators of a province, by its slug: whoever settles its plans. */
export async function listSecondsIn(
  db: Database,
  provinceSlug: string,
  barred: readonly string[],
): Promise<string[]> {
  const province = db
    .selectFrom("provinces")
    .select("ubigeo")
    .where("slug", "=", provinceSlug);
  const rows = await others(db, await withOtherAccounts(db, barred))
    .where("r.role", "in", ["admin", "moderator"])
    .where((eb) =>
      eb.or([
        eb("r.role", "=", "admin"),
        eb("r.scope", "=", EVERYWHERE),
        eb("r.scope", "in", province),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** People with a role `r`, each by the least of their accounts that has it. */
function others(db: Database, barred: readonly string[]) {
  const person = personOf(sql`m.id`);
  return db
    .selectFrom("users as m")
    .innerJoin("user_roles as r", "r.user_id", "m.id")
    .select((eb) => eb.fn.min<string>("m.id").as("id"))
    .where("m.state", "=", "active")
    .where("m.id", "not in", barred)
    .groupBy(person)
    .orderBy("id");
}

/** Tells each of them by mail that something waits for a second person, in the transaction that proposes it: once each. */
export async function tellSeconds(
  trx: Database,
  userIds: readonly string[],
  data: MailData<"second_awaited">,
  now: Date,
): Promise<void> {
  for (const userId of userIds) {
    await queueMail(trx, { userId }, { kind: "second_awaited", data }, now);
  }
}
