import { sha256Hex } from "#app/domain/proof/commitment";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";
import { DEMO_PASSWORD } from "#app/domain/account/demo-account";
import { writeTransaction, type Database } from "#db/client";
import { deleteMailsBefore } from "#db/queries/account/mails";
import {
  listSeedFiles,
  rememberSeedFile,
} from "#db/queries/province/seed-files";
import { seedReal, type SeedOptions } from "../seed";
import { gatherCast } from "./cast";
import { inviteOnce, proposeOnce } from "./found-group";
import { INVITED, PROPOSED } from "./groups";
import { perform } from "./perform";
import { STORIES } from "./stories";
import { morning, timeline } from "./timeline";

export interface SeedDemoOptions extends SeedOptions {
  hashPassword(password: string): Promise<string>;
  /** Where the pictures of the stories are kept. */
  store: EvidenceStore;
}

/** Under this name a database remembers that it has heard the stories. */
const DEMO = "demo";

/** In the demonstration the plans were published when the term began, so that `known-on` has a past. */
const PLANS_PUBLISHED = morning("2019-01-07", 0);

/**
 * Brings the real plans and, once, invented people and their stories into the database of the
 * demonstration, through the commands and in the order of time from 2019 to `now`. A start that was
 * cut short is taken up where it stopped; a database that has heard the stories keeps what visitors
 * did since. Throws where a command refuses, naming who and which promise.
 */
export async function seedDemo(
  db: Database,
  { hashPassword, store, ...options }: SeedDemoOptions,
): Promise<void> {
  const isTold = (await listSeedFiles(db)).has(DEMO);
  const { now, log } = options;
  await seedReal(db, { ...options, now: isTold ? now : PLANS_PUBLISHED });
  if (isTold) return;
  const cast = await gatherCast(db, {
    passwordHash: await hashPassword(DEMO_PASSWORD),
    album: { root: options.root ?? ".", store },
  });
  const scenes = timeline(STORIES, now);
  for (const scene of scenes) await perform(db, cast, scene);
  const proposer = { id: cast.idOf(PROPOSED.members[0]) };
  await proposeOnce(db, proposer, PROPOSED, now);
  const { slug, by, person } = INVITED;
  await inviteOnce(db, slug, { id: cast.idOf(by) }, person, now);
  // Nobody waits for news of what was invented to have happened long ago.
  await writeTransaction(db, (trx) =>
    deleteMailsBefore(trx, new Date(now.getTime() + 1).toISOString(), {
      waiting: true,
    }),
  );
  const sha256 = sha256Hex(JSON.stringify(STORIES));
  await rememberSeedFile(db, { name: DEMO, sha256 }, now);
  log({ file: DEMO, outcome: "stored", items: scenes.length });
}
