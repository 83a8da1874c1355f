import { expect } from "vitest";
import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import { writeTransaction } from "#db/client";
import { linkAccounts } from "#db/queries/account/account-links";
import { textOf } from "./rules";
import type { AbuseSite } from "./site";

/** Has everybody's mailbox known by a hash that begins with a mark, and two of the accounts be one person's; gives how many there are. */
export async function plantMailboxes(
  at: AbuseSite,
  mark: string,
): Promise<number> {
  const { now } = at.site.clock;
  const hash = (text: string) => Buffer.from(text).toString("hex");
  const mailboxKey = (email: string) => `${mark}-${hash(email)}`;
  const { citizen, moderatorHere } = at.stage.cast;
  const link = { a: citizen.id, b: moderatorHere.id, kind: "mailbox" } as const;
  await writeTransaction(at.db, (trx) => linkAccounts(trx, link, now));
  return await keepMailboxes(at.db, { mailboxKey, now });
}

/** Whoever it is about, and who decides beside them, reads neither the hash nor whose the other account is. */
export async function expectUntold(at: AbuseSite, mark: string): Promise<void> {
  const asked = ["citizen", "moderatorHere", "moderatorElsewhere"] as const;
  for (const who of asked) {
    const answer = await at.as(who).get("/cuenta/seguridad/mis-datos.json");
    expect(textOf(answer)).not.toContain(mark);
    const { otherAccounts } = JSON.parse(textOf(answer)) as {
      otherAccounts: unknown[];
    };
    expect(otherAccounts).toHaveLength(who === "moderatorElsewhere" ? 0 : 1);
    const other = who === "citizen" ? "moderatorHere" : "citizen";
    const { id } = at.stage.cast[other];
    expect(JSON.stringify(otherAccounts)).not.toContain(id);
    expect((await at.as(who).get("/admin/senales")).status).toBe(403);
  }
}
