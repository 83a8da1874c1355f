import { createAccount } from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import type { Appointer } from "#app/domain/account/appointment";
import { emailKey } from "#app/domain/account/email-key";
import { EVERYWHERE } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findAccountByEmail } from "#db/queries/account/accounts";
import { findActor } from "#db/queries/account/users";
import { did } from "./did";
import { foundDemoGroup } from "./found-group";
import { GROUPS } from "./groups";
import { EVERYBODY, elsa } from "./people";
import type { Person } from "./person";
import type { Album } from "./pictures";
import { morning } from "./timeline";

/** The ids that invented people (by e-mail) and groups (by slug) have in a database. */
export interface Cast {
  idOf(person: Pick<Person, "email">): string;
  groupId(slug: string): string;
  /** Where the pictures that they send come from and go to. */
  album: Album;
}

const PEOPLE_COME = "2019-01-14";
const GROUPS_BEGIN = "2019-02-04";

/** Opens the accounts of everybody and founds the groups, through the commands; who is there already stays as they are. */
export async function gatherCast(
  db: Database,
  { passwordHash, album }: { passwordHash: string; album: Album },
): Promise<Cast> {
  const ids = new Map<string, string>();
  for (const [index, person] of EVERYBODY.entries()) {
    const now = morning(PEOPLE_COME, index);
    const by = await appointer(db, ids.get(elsa.email));
    const id = await openAccount(db, person, { passwordHash, by, now });
    ids.set(person.email, id);
    for (const scope of person.moderates ?? []) {
      const grant = { userId: id, role: "moderator", scope, by, now } as const;
      const granted = await grantRole(db, grant);
      if (granted.ok || granted.reason !== "already_held") {
        did(granted, person.name);
      }
    }
  }
  const cast = {
    album,
    idOf: ({ email }: Pick<Person, "email">) => named(ids, email),
  };
  const groups = await foundGroups(db, cast);
  return { ...cast, groupId: (slug) => named(groups, slug) };
}

async function appointer(
  db: Database,
  id: string | undefined,
): Promise<Appointer> {
  return (id !== undefined && (await findActor(db, id))) || "operator";
}

/** Whoever is not appointed signs up as a citizen, like anybody. */
async function openAccount(
  db: Database,
  { email, name, language = "es", appointed }: Person,
  terms: { passwordHash: string; by: Appointer; now: Date },
): Promise<string> {
  const there = await findAccountByEmail(db, emailKey(email));
  if (there !== null) return there.id;
  const { role, scope } = appointed ?? { role: "citizen", scope: EVERYWHERE };
  const by = appointed === undefined ? "self" : terms.by;
  const account = { ...terms, by, name, email, language, role } as const;
  const opened = await createAccount(db, { ...account, scopes: [scope] });
  return did(opened, name).userId;
}

async function foundGroups(
  db: Database,
  { idOf }: Pick<Cast, "idOf">,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, group] of GROUPS.entries()) {
    const now = morning(GROUPS_BEGIN, index);
    ids.set(group.slug, await foundDemoGroup(db, idOf, group, now));
  }
  return ids;
}

function named(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`nobody is called ${key}`);
  return id;
}
