import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { evidenceFolder } from "#app/server/file/evidence-folder.server";
import type { Actor } from "#app/domain/account/user";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { databaseFiles, filesBelow } from "#tests/support/kept-bytes";
import { openOffice, type Office } from "#tests/support/office";
import { openPageSite, type PageSite } from "#tests/support/page-site";
import { tellingPhoto } from "#tests/support/photos";
import { postForm } from "#tests/support/post-form";
import { openSender, type Sender } from "#tests/support/sender";
import { signedIn } from "#tests/support/signed-in";

// The court orders what Rosa wrote, showed and Mario repeated out of sight. What follows is one story.

const NAME = "Kenyetta Quispeluna";
/** Pieces of it that stand nowhere else, as they lie in a database, a page, an index or a file. */
const TRACES = ["quispeluna", "kenyetta"];

let database: TestDatabase;
let office: Office;
let site: PageSite;
let sender: Sender;
let updateId: string;
let sha256: string;
type Who = "rosa" | "mario" | "elena" | "pedro" | "tomas";
let cookies: Record<Who, string>;

beforeAll(async () => {
  database = await testDatabase();
  office = await openOffice(database.db);
  site = await openPageSite(database.db, {});
  // Soon after everybody signed in: a removal asks for a fresh check.
  site.clock.now = new Date("2026-11-21T16:10:00.000Z");
  const { rosa, mario, elena, world } = office;
  const tomas = await world.moderator("Tomás", "tarata");
  sender = await openSender(site, world, rosa);
  const signIn = (actor: Actor) => signedIn(world, actor);
  cookies = {
    rosa: sender.cookie,
    mario: await signIn(mario),
    elena: await signIn(elena),
    pedro: await signIn(office.pedro),
    tomas: await signIn(tomas),
  };
  const sent = await sender.send(
    {
      summary: `La obra la cuida ${NAME}, que vive al lado.`,
      "evidence[0].kind": "photo",
      "evidence[0].title": `${NAME} en la obra`,
      "evidence[0].place": `Casa de ${NAME}`,
      "evidence[0].visibility": "public",
    },
    [
      {
        field: "evidence[0].file",
        bytes: await tellingPhoto(),
        name: `${NAME}.jpg`,
      },
    ],
  );
  updateId = sent.location?.split("/").at(-1)?.split("?")[0] ?? "";
  const note = `Hablé con ${NAME} y es cierto.`;
  await office.desk.decide(mario, updateId, "approve", { note });
  const file = await database.db
    .selectFrom("evidence_files")
    .select("sha256")
    .executeTakeFirstOrThrow();
  ({ sha256 } = file);
});

afterAll(async () => {
  await site.close();
  await database.close();
});

async function read(path: string): Promise<string> {
  const answer = await fetch(`${site.origin}${path}`);
  return `${answer.status} ${await answer.text()}`;
}

function post(who: Who, path: string, typed: Record<string, string>) {
  return postForm(site, cookies[who], path, typed);
}

const REMOVAL = {
  act: "remove",
  ground: "court_order",
  note: "Lo ordena el Juzgado Mixto, expediente 12-2023.",
};

async function partIds() {
  const page = await read(`/api/v1/updates?target=ESP-S-01`);
  const body = JSON.parse(page.slice(4)) as {
    items: { evidence: { id: string }[] }[];
  };
  const { id: decision } = await database.db
    .selectFrom("decisions")
    .select("id")
    .executeTakeFirstOrThrow();
  const evidence = body.items[0]?.evidence[0]?.id ?? "";
  return [
    `summary:${updateId}`,
    `evidence:${evidence}`,
    `decision:${decision}`,
  ];
}

async function openProposal(): Promise<string> {
  const { removal_id: id } = await database.db
    .selectFrom("removal_states")
    .select("removal_id")
    .where("state", "=", "proposed")
    .executeTakeFirstOrThrow();
  return `/moderacion/retiros/${id}`;
}

describe("a court orders a name out of sight", () => {
  it("is refused to the author, to a moderator of elsewhere, and to everybody by any other way", async () => {
    const path = `/moderacion/retirar/${updateId}`;
    const form = { ...REMOVAL, subject: `summary:${updateId}` };
    expect(await post("rosa", path, form)).toBe("403");
    expect(await post("tomas", path, form)).toBe("403");
    for (const place of [
      "/metas/ESP-S-01",
      `/moderacion/${updateId}`,
      `/api/v1/updates`,
      `/evidencia/${sha256}`,
    ]) {
      for (const method of ["DELETE", "PUT", "PATCH"]) {
        const headers = { Cookie: cookies.mario, Origin: site.origin };
        const asked = { method, headers };
        const { status } = await fetch(`${site.origin}${place}`, asked);
        expect([403, 405]).toContain(status);
      }
    }
    expect(await read("/metas/ESP-S-01")).toContain(NAME);
  });

  it("is proposed by one, who cannot confirm it, and confirmed by another, once", async () => {
    const path = `/moderacion/retirar/${updateId}`;
    for (const subject of await partIds()) {
      // Mario wrote the note, so others take it away.
      const isNote = subject.startsWith("decision");
      const [first, second]: Who[] = isNote
        ? ["elena", "pedro"]
        : ["mario", "elena"];
      if (first === undefined || second === undefined) throw new RangeError();
      expect(await post(first, path, { ...REMOVAL, subject })).toBe("303");
      expect(await read("/metas/ESP-S-01")).toContain(NAME);
      const proposal = await openProposal();
      const confirm = { decision: "confirm" };
      expect(await post(first, proposal, confirm)).toBe("403");
      expect(await post("tomas", proposal, confirm)).toBe("403");
      expect(await post(second, proposal, confirm)).toBe("303");
      expect(await post(second, proposal, confirm)).toBe("409");
    }
  });

  it("leaves dated tombstones with their ground at the same addresses, and no word of it", async () => {
    const promise = await read("/metas/ESP-S-01");
    expect(promise).toMatch(/^200/);
    const said = promise.match(
      /Se eliminó el \d\d\/\d\d\/\d{4}\. Motivo: orden judicial\./g,
    );
    expect(said).toHaveLength(3);
    expect(promise).toContain(`id="a-${updateId}"`);
    for (const path of [
      "/",
      "/metas/ESP-S-01",
      "/metas/ESP-S-01?known-on=2026-11-20",
      "/metas/ESP-S-01?lang=en",
      "/avances",
      "/provincias/espinar",
      "/feed.atom",
      "/metas/ESP-S-01/feed.atom",
      "/api/v1/updates",
      "/datos/updates.csv",
      "/datos/evidence.csv",
      "/datos/decisions.csv",
      "/datos/statements.csv",
      "/embed/provincias/espinar",
      "/registro",
    ]) {
      const page = (await read(path)).toLowerCase();
      expect(page.slice(0, 3), path).toBe("200");
      for (const trace of TRACES) expect(page, path).not.toContain(trace);
    }
    const searched = await read(`/avances?buscar=${TRACES[0]}`);
    expect(searched).not.toContain(`a-${updateId}`);
    const csv = await read("/datos/updates.csv");
    expect(csv).toMatch(/remove,court_order,20\d\d-/);
  });

  it("tells the author what was taken out, when and why", async () => {
    const headers = { Cookie: cookies.rosa };
    for (const path of ["/mis-aportes", `/mis-aportes/${updateId}`]) {
      const answer = await fetch(`${site.origin}${path}`, { headers });
      const page = await answer.text();
      const said = page
        .replaceAll("<!-- -->", "")
        .match(/<p>[^<:]*: Se eliminó el [0-9/]{10}. Motivo: orden judicial./g);
      expect(said).toHaveLength(3);
      for (const trace of TRACES) {
        expect(page.toLowerCase()).not.toContain(trace);
      }
    }
  });

  it("is gone from the disk: files, database and its log", async () => {
    expect(await read(`/evidencia/${sha256}`)).toMatch(/^404/);
    expect(await read(`/evidencia/${sha256}/miniatura.webp`)).toMatch(/^404/);
    const store = evidenceFolder(join(site.folder, "evidence"));
    expect(await store.has(sha256)).toBe(false);
    const kept = [
      ...(await filesBelow(site.folder)),
      ...(await databaseFiles(database.url)),
    ];
    const hits: string[] = [];
    for (const path of kept) {
      const bytes = (await readFile(path)).toString("latin1").toLowerCase();
      if (TRACES.some((trace) => bytes.includes(trace))) hits.push(path);
    }
    expect(hits).toEqual([]);
    const photos = await office.countRows("photo_bands_cache");
    expect(photos).toBe(0);
  });

  it("and the record still verifies, with the proof of the entry that published it", async () => {
    const store = evidenceFolder(join(site.folder, "evidence"));
    expect(await verifyRecord(database.db, { store })).toMatchObject({
      ok: true,
    });
    const { position, leaf_hash: leaf } = await database.db
      .selectFrom("record_entries")
      .select(["position", "leaf_hash"])
      .where("type", "=", "update_approved")
      .executeTakeFirstOrThrow();
    const proof = await read(`/api/v1/record/proof/${position}`);
    expect(proof).toMatch(/^200/);
    expect(proof).toContain(leaf);
  });
});
