import { randomUUID } from "node:crypto";
import { createAccount } from "#app/commands/create-account.server";
import type { Database } from "#db/client";
import { mustBeOk } from "./world";

/** Somebody becomes a moderator of the whole country: rows in several tables, and one entry. */
export async function appoint(db: Database): Promise<void> {
  const name = randomUUID();
  mustBeOk(
    await createAccount(db, {
      name,
      email: `${name}@example.org`,
      passwordHash: "matches nothing",
      language: "es",
      role: "moderator",
      scopes: ["*"],
      by: "operator",
      now: new Date("2026-11-21T12:00:00Z"),
    }),
  );
}
