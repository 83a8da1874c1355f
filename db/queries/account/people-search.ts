import { emailKey } from "#app/domain/account/email-key";
import type { Account } from "#app/domain/account/account";
import { nameKey } from "#app/domain/account/name-key";
import { pageOffset, type Page, type PageRequest } from "#app/domain/form/page";
import type { Role } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { listAccountsOf } from "./accounts";

/** Whom an administrator looks for. */
export interface PeopleSearch extends PageRequest {
  /** A part of a name however it is written, or a whole e-mail; null for everybody. */
  text: string | null;
  role: Role | null;
}

/** People with their roles, by name. It shows e-mails, so it is for administrators alone. */
export async function listPeople(
  db: Database,
  search: PeopleSearch,
): Promise<Page<Account>> {
  const { page, perPage } = search;
  const ids = await selectPeople(db, search)
    .select("u.id")
    .orderBy("u.name_key")
    .limit(perPage)
    .offset(pageOffset(search))
    .execute();
  const { total } = await selectPeople(db, search)
    .select((eb) => eb.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const accounts = await listAccountsOf(
    db,
    ids.map(({ id }) => id),
  );
  const items = ids.flatMap(
    ({ id }) => accounts.find((account) => account.id === id) ?? [],
  );
  return { items, page, perPage, total };
}

function selectPeople(db: Database, { text, role }: PeopleSearch) {
  let query = db.selectFrom("users as u");
  if (text !== null) {
    const key = nameKey(text);
    query = query.where((eb) =>
      eb.or([
        eb("u.email_key", "=", emailKey(text)),
        ...(key === "" ? [] : [eb("u.name_key", "like", `%${key}%`)]),
      ]),
    );
  }
  if (role !== null) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom("user_roles as r")
          .select("r.user_id")
          .whereRef("r.user_id", "=", "u.id")
          .where("r.role", "=", role),
      ),
    );
  }
  return query;
}
