import { sql, type RawBuilder } from "kysely";

/**
 * A condition on a person that holds where it holds of any of their accounts: `holds` receives an
 * account's id or column. Whoever has one account costs one look-up more.
 */
export function ofAnyAccount(
  person: RawBuilder<unknown>,
  holds: (account: RawBuilder<unknown>) => RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`(${holds(person)} or exists (select 1 from "same_person_cache" as "sp"
    where sp.user_id = ${person} and ${holds(sql`sp.other_id`)}))`;
}

/** Whether an account is a person's, as `isSamePerson` of the domain has it. */
export function isSameAs(
  person: RawBuilder<unknown>,
  account: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return ofAnyAccount(person, (own) => sql`${own} = ${account}`);
}

/** One account for all of a person's, the least of their ids, so that people can be counted. */
export function personOf(account: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`coalesce((select min(sf.other_id) from "same_person_cache" as "sf"
    where sf.user_id = ${account} and sf.other_id < ${account}), ${account})`;
}
