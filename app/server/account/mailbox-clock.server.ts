import { keepMailboxes } from "#app/commands/keep-mailboxes.server";
import type { AppParts } from "../context.server";
import { mailboxKeyOf } from "./mailbox-key.server";

/** How often hashes of mailboxes are looked after, in milliseconds. */
const EVERY = 60 * 60_000;

/** Looks after the hashes of mailboxes every hour for as long as the site runs; gives what stops it. A round that fails is made up for by the next. */
export function keepMailboxesKnown({
  db,
  log,
  now,
  secrets,
}: Pick<AppParts, "db" | "log" | "now" | "secrets">): () => Promise<void> {
  let running = Promise.resolve();
  const mailboxKey = mailboxKeyOf(secrets);
  const round = () => {
    running = keepMailboxes(db, { mailboxKey, now: now() }).then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, "mailboxes were not kept"),
    );
    timer = setTimeout(round, EVERY).unref();
  };
  let timer = setTimeout(round, EVERY).unref();
  return async () => {
    clearTimeout(timer);
    await running;
  };
}
