import { randomUUID } from "node:crypto";
import { createAccount } from "#app/commands/create-account.server";
import { grantRole } from "#app/commands/grant-role.server";
import { publishPlan } from "#app/commands/publish-plan.server";
import type { Mandate } from "#app/domain/plan/plan";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { recordEntry } from "#app/domain/record/record-entry";
import { TERMS } from "#app/domain/province/term";
import {
  EVERYWHERE,
  type Actor,
  type RoleGrant,
} from "#app/domain/account/user";
import { writeTransaction, type Database } from "#db/client";
import { changeGroupRole } from "#db/queries/group/group-members";
import { appendDeclaration } from "#db/queries/decision/interests";
import { appendRecordEntry } from "#db/queries/record/record";
import {
  upsertProvinces,
  upsertRegions,
  upsertTerms,
} from "#db/queries/province/reference";
import { findActor } from "#db/queries/account/users";
import {
  espinarPlan,
  tarataPlan,
  WORLD_PROVINCES,
  WORLD_REGIONS,
} from "./world-plans";

/** When everything of a world was published and everybody signed up. */
export const WORLD_BEGAN = new Date("2019-01-15T15:00:00.000Z");

/** A small country to act in: two provinces with plans, and whoever a test invites. */
export interface World {
  db: Database;
  /** A citizen, without any other role. Names are unique in a world. */
  citizen(name: string): Promise<Actor>;
  /** A moderator of the named provinces, or of all with `*`. */
  moderator(name: string, ...provinces: string[]): Promise<Actor>;
  /** Somebody with exactly these roles, one at least. */
  person(name: string, roles: readonly RoleGrant[]): Promise<Actor>;
  /** A watchdog group of these people, the first of whom coordinates it; gives its id. */
  group(name: string, ...members: Actor[]): Promise<string>;
  /** The same person as they are now: roles and groups read afresh. */
  again(actor: Actor): Promise<Actor>;
  /** Another plan for Espinar with the same promises: `plan("ESP19B", "opposition")`. */
  plan(prefix: string, mandate: Mandate): Promise<void>;
}

/**
 * Fills an empty database, by the commands that people use, with Espinar (0808, a governing plan with
 * `ESP-S-01` to `ESP-I-07`) and Tarata (2304, an unverified plan with `TAR-S-01` and `TAR-E-02`);
 * `world-plans.ts` has what they promise. People are added by the test:
 * `const rosa = await world.citizen("Rosa")`.
 */
export async function makeWorld(db: Database): Promise<World> {
  await upsertRegions(db, WORLD_REGIONS);
  await upsertProvinces(db, WORLD_PROVINCES);
  await upsertTerms(db, TERMS);
  await publish(db, espinarPlan());
  await publish(db, tarataPlan());
  return {
    db,
    citizen: (name) => addPerson(db, name, [everywhere("citizen")]),
    moderator: (name, ...provinces) =>
      addPerson(db, name, provinces.map(moderatorOf)),
    person: (name, roles) => addPerson(db, name, roles),
    group: (name, ...members) => addGroup(db, name, members),
    again: (actor) => readActor(db, actor.id),
    plan: (prefix, mandate) => publish(db, espinarPlan(prefix, mandate)),
  };
}

/** The role of a citizen or an administrator, who are so everywhere. */
export function everywhere(role: RoleGrant["role"]): RoleGrant {
  return { role, scope: EVERYWHERE };
}

function moderatorOf(scope: string): RoleGrant {
  return { role: "moderator", scope };
}

async function publish(db: Database, planFile: PlanFile): Promise<void> {
  mustBeOk(await publishPlan(db, { planFile, now: WORLD_BEGAN }));
}

async function addPerson(
  db: Database,
  name: string,
  [first, ...others]: readonly RoleGrant[],
): Promise<Actor> {
  if (first === undefined) throw new RangeError(`${name} needs a role`);
  const { userId } = mustBeOk(
    await createAccount(db, {
      name,
      email: `${randomUUID()}@example.org`,
      passwordHash: "matches nothing",
      language: "es",
      role: first.role,
      scopes: [first.scope],
      by: "operator",
      now: WORLD_BEGAN,
    }),
  );
  for (const { role, scope } of others) {
    const grant = { userId, role, scope, now: WORLD_BEGAN };
    mustBeOk(await grantRole(db, { ...grant, by: "operator" }));
  }
  await declareForGood(db, userId);
  return readActor(db, userId);
}

/** A declaration of no interests that no test outlives, so that each need not renew it. */
export async function declareForGood(
  db: Database,
  userId: string,
): Promise<void> {
  await appendDeclaration(db, {
    id: randomUUID(),
    userId,
    at: WORLD_BEGAN.toISOString(),
    validUntil: "2999-01-01T00:00:00.000Z",
  });
}

async function readActor(db: Database, id: string): Promise<Actor> {
  const actor = await findActor(db, id);
  if (actor === null) throw new RangeError(`nobody has the id ${id}`);
  return actor;
}

async function addGroup(
  db: Database,
  name: string,
  members: readonly Actor[],
): Promise<string> {
  const id = randomUUID();
  const since = WORLD_BEGAN.toISOString();
  await writeTransaction(db, async (trx) => {
    await trx
      .insertInto("watchdog_groups")
      .values({ id, slug: `group-${id}`, name, created_at: since })
      .execute();
    for (const { id: userId } of members) {
      await trx
        .insertInto("group_members")
        .values({
          group_id: id,
          user_id: userId,
          joined_at: since,
          left_at: null,
        })
        .execute();
    }
    const [first] = members;
    if (first !== undefined) {
      await changeGroupRole(trx, id, first.id, "coordinator");
    }
    const entry = recordEntry("group_created", WORLD_BEGAN, {
      group: id,
      by: null,
    });
    await appendRecordEntry(trx, entry, WORLD_BEGAN);
  });
  return id;
}

/** What a command gave where it did what was asked; throws with its reason where it refused. */
export function mustBeOk<R extends { ok: boolean }>(
  result: R,
): Extract<R, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Extract<R, { ok: true }>;
}
