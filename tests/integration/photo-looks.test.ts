import { expect, test } from "vitest";
import { appealUpdate } from "#app/commands/appeal-update.server";
import { confirmUpdate } from "#app/commands/confirm-update.server";
import { declareInterests } from "#app/commands/declare-interests.server";
import type { Actor } from "#app/domain/account/user";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import { decision, source } from "#tests/support/desk";
import { temporaryFolder } from "#tests/support/instance";
import { useOffice } from "#tests/support/office";
import { receivePhoto } from "#tests/support/received-photo";
import { mustBeOk } from "#tests/support/world";

const office = useOffice();

/** Rosa tells something with a photo; gives its id. */
async function tellWithPhoto(): Promise<string> {
  const { db, desk, rosa } = office;
  const store = evidenceFolder(await temporaryFolder("looks"));
  const received = await receivePhoto(db, store, rosa, desk.now());
  const own = { kind: "photo", url: null, received } as const;
  const evidence = [source("x.example", own)];
  return await desk.tell(rosa, "ESP-S-01", { evidence });
}

async function confirm(actor: Actor, id: string, change = {}) {
  const { db, desk } = office;
  const input = decision(await desk.see(id), "approve", change);
  const request = { actor, updateId: id, input, now: desk.now() };
  const result = await confirmUpdate(db, request);
  return result.ok ? result.outcome : result.reason;
}

const NOTHING = { looked: [] };

test("whoever confirms what somebody with a conflict had published looks for themself", async () => {
  const { db, desk, mario, elena } = office;
  const id = await tellWithPhoto();
  expect(await desk.decide(mario, id, "approve")).toBe("published");
  const conflicts = [{ province: "espinar", kind: "job" }] as const;
  const declared = { actor: mario, conflicts, now: desk.now() };
  mustBeOk(await declareInterests(db, declared));
  expect(await confirm(elena, id, NOTHING)).toBe("photos_unchecked");
  expect(await office.countRows("confirmation_looks")).toBe(0);
  expect(await confirm(elena, id)).toBe("confirmed");
  expect(await office.countRows("confirmation_looks")).toBe(4);
});

test("so does whoever gives right to an appeal; to keep what is published in a retraction takes no list", async () => {
  const { db, desk, rosa, mario, elena, pedro } = office;
  const id = await tellWithPhoto();
  expect(await desk.decide(mario, id, "reject", NOTHING)).toBe("rejected");
  const words = "La foto es de la obra: al fondo se lee el letrero.";
  const input = {
    submissionId: "5b0f6a52-7f4e-4d0e-9a44-0d3c6a1f7e21",
    words,
  };
  const filing = { actor: rosa, updateId: id, input, now: desk.now() };
  mustBeOk(await appealUpdate(db, filing));
  expect(await desk.decide(elena, id, "approve", NOTHING)).toBe(
    "photos_unchecked",
  );
  expect(await desk.decide(elena, id, "approve")).toBe("published");
  expect(await desk.retract(pedro, id, "retract", NOTHING)).toBe("retracted");
});
