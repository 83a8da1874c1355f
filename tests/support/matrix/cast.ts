import { suspendAccount } from "#app/commands/suspend-account.server";
import type { Actor } from "#app/domain/account/user";
import {
  newSessionId,
  sessionHash,
} from "#app/server/account/session-id.server";
import { writeTransaction, type Database } from "#db/client";
import { insertSession } from "#db/queries/account/sessions";
import { everywhere, mustBeOk, type World } from "../world";

/** Everybody who may stand before an address, from nobody at all to people whose session is worth nothing. */
export const CAST = [
  "nobody",
  "citizen",
  "otherCitizen",
  "moderatorHere",
  "moderatorOfTheGroup",
  "moderatorElsewhere",
  "government",
  "admin",
  "suspended",
  "sessionEnded",
] as const;

export type Who = (typeof CAST)[number];

/** Those whom the site takes for a visitor. */
export const STRANGERS: readonly Who[] = [
  "nobody",
  "suspended",
  "sessionEnded",
];

/** Those who have an account that is open to them, whatever they may do. */
export const EVERYBODY_SIGNED_IN: readonly Who[] = CAST.filter(
  (who) => !STRANGERS.includes(who),
);

export type Cast = Readonly<Record<Exclude<Who, "nobody">, Actor>>;

/**
 * Invites everybody. `here` is Espinar; the suspended one and the one whose session ended moderated
 * there, so that whatever lets them in would let them far in.
 */
export async function makeCast(world: World): Promise<Cast> {
  const cast = {
    citizen: await world.citizen("Rosa"),
    otherCitizen: await world.citizen("Juan"),
    moderatorHere: await world.moderator("Mario", "espinar"),
    moderatorOfTheGroup: await world.moderator("Elena", "espinar"),
    moderatorElsewhere: await world.moderator("Tania", "tarata"),
    government: await world.person("Muni de Espinar", [
      { role: "government", scope: "espinar" },
    ]),
    admin: await world.person("Ana", [everywhere("admin")]),
    suspended: await world.moderator("Silvio", "espinar"),
    sessionEnded: await world.moderator("Teresa", "espinar"),
  };
  const { id: userId } = cast.suspended;
  const now = new Date("2026-11-20T15:00:00.000Z");
  mustBeOk(await suspendAccount(world.db, { userId, by: "operator", now }));
  return cast;
}

/** A fresh session of somebody: the id that their cookie holds. Of a suspended one it is what a thief might have kept. */
export async function openSession(
  db: Database,
  cast: Cast,
  who: Exclude<Who, "nobody">,
): Promise<string> {
  const id = newSessionId();
  const ended = who === "sessionEnded";
  await writeTransaction(db, (trx) =>
    insertSession(trx, {
      idHash: sessionHash(id),
      userId: cast[who].id,
      createdAt: "2026-11-21T16:45:00.000Z",
      expiresAt: ended
        ? "2026-11-21T16:30:00.000Z"
        : "2026-11-22T16:00:00.000Z",
    }),
  );
  return id;
}
