import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { decideWordsRemoval } from "#app/commands/decide-words-removal.server";
import { endSettingProposal } from "#app/commands/end-setting-proposal.server";
import { proposeSetting } from "#app/commands/propose-setting.server";
import { proposeWordsRemoval } from "#app/commands/propose-words-removal.server";
import { verifyRecord } from "#app/commands/verify-record.server";
import { removedName } from "#app/domain/account/neutral-name";
import type { WordsRemovalInput } from "#app/domain/removal/words-removal-input";
import { loadSecrets } from "#app/server/http/secrets.server";
import { recordSigner } from "#app/server/record/record-signer.server";
import {
  REMOVAL_LIST_FILE,
  writeRemovalList,
} from "#app/server/review/removal-list.server";
import { findDisplayName } from "#db/queries/account/users";
import { listPublishedMethodVersions } from "#db/queries/method/method-versions";
import { findLastTakenAway } from "#db/queries/removal/held-removals";
import { backUp, openLocal, restore } from "#tests/support/backup";
import { testDatabase } from "#tests/support/database";
import { settingsIn, temporaryFolder } from "#tests/support/instance";
import { openOffice } from "#tests/support/office";
import { everywhere, mustBeOk } from "#tests/support/world";

const NOTE = "Lo pidió Juan Quispe, que vive en la calle Lima.";
const LEFT = "Lo pidió █████, que vive en la calle Lima.";

test("words of the method and a name that were taken away since stay so when an older backup comes back", async () => {
  const { db, close } = await testDatabase();
  onTestFinished(close);
  const { world, desk, rosa } = await openOffice(db);
  const settings = settingsIn(await temporaryFolder("instance"));
  await loadSecrets(settings.dataDir, settings);
  const ana = await world.person("Ana", [everywhere("admin")]);
  const luz = await world.person("Luz", [everywhere("admin")]);
  const setting = {
    ...({ setting: "ordinary_approvals", before: 1, after: 2 } as const),
    ...({ reason: "public_request", note: NOTE } as const),
  };
  const asked = { actor: ana, input: setting, now: desk.now() };
  const { proposalId } = mustBeOk(await proposeSetting(db, asked));
  const end = { actor: luz, proposalId, end: "confirm" as const };
  mustBeOk(await endSettingProposal(db, { ...end, now: desk.now() }));
  await recordSigner(db, settings).sign();
  const { place } = await backUp(db, settings);

  // Somebody whom the backup does not know.
  const nora = await world.person("Nora", [everywhere("admin")]);
  expect(await findLastTakenAway(db)).toBeNull();
  const takeAway = async (input: WordsRemovalInput) => {
    const proposal = { actor: luz, input, now: desk.now() };
    const { removalId } = mustBeOk(await proposeWordsRemoval(db, proposal));
    const decision = { actor: nora, removalId, decision: "confirm" as const };
    mustBeOk(await decideWordsRemoval(db, { ...decision, now: desk.now() }));
  };
  await takeAway({
    ...({ subject: "method", key: "2", act: "redact" } as const),
    ...({ ground: "privacy", phrases: ["Juan Quispe"] } as const),
  });
  await takeAway({
    ...({ subject: "name", key: rosa.id, act: "remove" } as const),
    ...({ ground: "safety", phrases: [] } as const),
  });
  expect(await findLastTakenAway(db)).not.toBeNull();
  await writeRemovalList(db, settings);
  const list = await readFile(join(settings.dataDir, REMOVAL_LIST_FILE));
  expect(list.toString()).not.toMatch(/Quispe|Rosa/);
  await rm(join(settings.dataDir, "record-head.txt"));

  expect(await restore(place, settings)).toMatchObject({
    ok: true,
    repeated: { removals: 2, closures: 0 },
  });
  const copy = await openLocal(settings);
  const [version] = await listPublishedMethodVersions(copy, "2026-11-21");
  expect(version).toMatchObject({ note: LEFT, tombstone: { act: "redact" } });
  expect(await findDisplayName(copy, rosa.id)).toBe(removedName(rosa.id));
  expect(await verifyRecord(copy)).toMatchObject({ ok: true });

  const { place: newer } = await backUp(copy, settings);
  await copy.destroy();
  const later = new Date("2026-11-22T12:00:00Z");
  expect(await restore(newer, settings, { now: later })).toMatchObject({
    repeated: { removals: 0, closures: 0 },
  });
});
