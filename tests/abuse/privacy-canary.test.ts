import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodUpdate } from "#tests/support/abuse/forms";
import { expectUntold, plantMailboxes } from "#tests/support/abuse/mailboxes";
import { textOf } from "#tests/support/abuse/rules";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";
import type { TableName } from "#tests/support/abuse/traces";
import { openDesk, source } from "#tests/support/desk";
import { CANARY, tellingPhoto } from "#tests/support/photos";
import { PUBLIC_PAGES } from "#tests/support/public-pages";
import { openSender } from "#tests/support/sender";

/** Values that stand nowhere but where they are planted, and the tables that may hold each. */
const PLANTED = {
  email: [
    "canario-correo@ejemplo.pe",
    ["users", "email_claims", "mails", "account_tokens"],
  ],
  address: ["190.43.77.213", []],
  agent: ["CanarioNavegador/7.7", []],
  password: ["canario de la clave que nadie sabe", []],
  hiddenTitle: ["CANARIO-titulo-reservado", ["evidence_content"]],
  hiddenUrl: ["canario-reservado.example", ["evidence_content"]],
  hiddenPlace: ["CANARIO-lugar-reservado", ["evidence_content"]],
  draft: ["CANARIO-borrador", ["update_drafts"]],
  waiting: ["CANARIO-en-espera", ["update_content"]],
  rejected: ["CANARIO-rechazado", ["update_content"]],
  note: ["CANARIO-nota-al-autor", ["decision_content", "mails"]],
  search: ["canariobusqueda", []],
  photo: [CANARY, []],
  mailbox: ["canario-buzon", ["mailbox_keys"]],
} as const satisfies Record<string, readonly [string, readonly TableName[]]>;

/** Everything that anybody may read. */
const OUTLETS = [
  ...PUBLIC_PAGES.filter((path) => !path.includes("abancay")),
  ...["/avances?buscar=canal", "/moderadores", "/feed.atom", "/sitemap.xml"],
  ...["/metas/ESP-S-01/feed.atom", "/provincias/espinar/feed.atom"],
  ...["/embed/provincias/espinar", "/og/metas/ESP-S-01.png"],
  ...["/api/v1/updates", "/api/v1/targets", "/api/v1/targets/ESP-S-01"],
  ...["/api/v1/record/entries?from=0&to=99", "/api/v1/record/checkpoint"],
  ...["targets", "updates", "evidence", "measurements", "decisions"].map(
    (name) => `/datos/${name}.csv`,
  ),
  ...["statements", "requests", "plans", "passages", "notes"].map(
    (name) => `/datos/${name}.csv`,
  ),
  ...["unreadable", "groups"].map((name) => `/datos/${name}.csv`),
  "/datos/datapackage.json",
];

let at: AbuseSite;
const files: string[] = [];

beforeAll(async () => {
  at = await openAbuseSite({ TRUST_PROXY: "on" });
  await plant();
});

afterAll(() => at.close());

/** Lives through everything that leaves something behind. */
async function plant(): Promise<void> {
  const seen = {
    "X-Forwarded-For": PLANTED.address[0],
    "User-Agent": PLANTED.agent[0],
  };
  const [password] = PLANTED.password;
  const [email] = PLANTED.email;
  await at
    .as("nobody")
    .post("/cuenta/crear", { name: "Kantu Ccama", email, password }, seen);
  await at.as("nobody").post("/cuenta/entrar", { email, password }, seen);
  await at
    .as("nobody")
    .post("/cuenta/entrar", { email, password: `${password}!` }, seen);
  await at.as("nobody").post("/cuenta/olvido", { email }, seen);
  await at.as("citizen").get(`/metas?buscar=${PLANTED.search[0]}`, seen);
  const draft = goodUpdate({ intent: "draft", summary: PLANTED.draft[0] });
  await at.as("citizen").post("/aportar/ESP-S-01", draft, seen);
  await publishAndReject();
  await publishPhoto();
  expect(await plantMailboxes(at, PLANTED.mailbox[0])).toBeGreaterThan(5);
}

async function publishAndReject(): Promise<void> {
  const desk = openDesk(at.db);
  const { citizen, moderatorHere } = at.stage.cast;
  const published = await desk.tell(citizen, "ESP-S-01", {
    evidence: [
      source("diario.example"),
      source(PLANTED.hiddenUrl[0], {
        title: PLANTED.hiddenTitle[0],
        place: PLANTED.hiddenPlace[0],
        visibility: "moderators_only",
      }),
    ],
  });
  await desk.decide(moderatorHere, published, "approve");
  const summary = (text: string) => `La obra sigue y ${text} lo prueba todo.`;
  const rejected = await desk.tell(citizen, "ESP-S-01", {
    summary: summary(PLANTED.rejected[0]),
  });
  await desk.decide(moderatorHere, rejected, "reject", {
    note: `Le falta una fuente: ${PLANTED.note[0]}.`,
  });
  await desk.tell(citizen, "ESP-S-01", {
    summary: summary(PLANTED.waiting[0]),
  });
}

async function publishPhoto(): Promise<void> {
  const { citizen, moderatorHere } = at.stage.cast;
  const rosa = await openSender(at.site, { db: at.db }, citizen);
  const sent = await rosa.send(
    {
      "evidence[0].kind": "photo",
      "evidence[0].title": "El canal",
      "evidence[0].visibility": "public",
    },
    [{ field: "evidence[0].file", bytes: await tellingPhoto(), name: "a.jpg" }],
  );
  expect(sent.status).toBe(303);
  const id = sent.location?.split("/").at(-1) ?? "";
  const desk = openDesk(at.db, new Date("2026-11-21T17:30:00.000Z"));
  await desk.decide(moderatorHere, id, "approve");
  const row = await at.db
    .selectFrom("evidence_files as f")
    .innerJoin("evidence as e", "e.id", "f.evidence_id")
    .select("f.sha256")
    .where("e.update_id", "=", id)
    .executeTakeFirstOrThrow();
  files.push(`/evidencia/${row.sha256}`);
  files.push(`/evidencia/${row.sha256}/miniatura.webp`);
}

/** The names of what was planted that stand in some bytes. */
function found(bytes: Buffer): string[] {
  const text = bytes.toString("latin1").toLowerCase();
  return Object.entries(PLANTED).flatMap(([name, [value]]) =>
    text.includes(Buffer.from(value.toLowerCase()).toString("latin1"))
      ? [name]
      : [],
  );
}

test("what is private is found in its place and nowhere else: in the database", async () => {
  const hits = new Set<string>();
  for (const { name } of await at.db.introspection.getTables()) {
    const rows = await at.db
      .selectFrom(name as TableName)
      .selectAll()
      .execute();
    const where: readonly string[] = found(Buffer.from(JSON.stringify(rows)));
    for (const value of where) hits.add(`${value} in ${name}`);
  }
  const allowed = Object.entries(PLANTED).flatMap(([value, [, tables]]) =>
    tables.map((table) => `${value} in ${table}`),
  );
  expect([...hits].filter((hit) => !allowed.includes(hit))).toEqual([]);
  // The test would say nothing if nothing had been planted.
  for (const value of ["email in users", "draft in update_drafts"])
    expect(hits).toContain(value);
  expect(hits).toContain("hiddenTitle in evidence_content");
  expect(hits).toContain("rejected in update_content");
  expect(hits).toContain("note in decision_content");
  expect(hits).toContain("mailbox in mailbox_keys");
});

test("in what anybody may read", async () => {
  for (const path of [...OUTLETS, ...files]) {
    const answer = await at.as("nobody").get(path);
    expect(answer.status, path).toBe(200);
    const bytes = Buffer.concat([answer.body, Buffer.from(textOf(answer))]);
    // A page that was asked for by its search shows the search; none of these was.
    expect(found(bytes), path).toEqual([]);
  }
});

test("in the log, whose lines hold a truncated address", () => {
  const log = Buffer.from(JSON.stringify(at.log));
  expect(found(log)).toEqual([]);
  expect(log.toString()).toContain("190.43.77.0/24");
  // And it says who got in and who did not, without a name.
  expect(log.toString()).toContain('"event":"signed_in"');
  expect(log.toString()).toContain('"event":"sign_in_refused"');
});

test("the log's name for somebody is the same all day, another than anybody else's, and theirs alone where they are known", () => {
  const named = at.log.filter(({ account }) => account !== undefined);
  const namesAt = (path: string) =>
    new Set(
      named.filter((line) => line["path"] === path).map((it) => it["account"]),
    );
  const [rosa] = namesAt("/aportar/ESP-S-01");
  expect(rosa).toMatch(/^[\w-]{12}$/);
  expect(namesAt("/aportar/ESP-S-01").size).toBe(1);
  // The one who had just opened an account, came in again and mistyped once.
  expect(namesAt("/cuenta/entrar").size).toBe(1);
  expect(namesAt("/cuenta/entrar")).not.toContain(rosa);
  // Reading what is public is nobody's, whatever cookie came along.
  expect(namesAt("/metas").size).toBe(0);
  expect(at.log.map(({ path }) => path)).toContain("/metas");
});

test("in the files of the instance", async () => {
  const paths = await readdir(at.site.folder, { recursive: true });
  for (const path of paths) {
    const bytes = await readFile(join(at.site.folder, path)).catch(() => null);
    if (bytes !== null) expect(found(bytes), path).toEqual([]);
  }
});

test("and another person reads none of it in their rooms", async () => {
  const paths = ["/mis-aportes", "/cuenta/seguridad/mis-datos.json"];
  // Nor do those whom it is about, or who decide beside them.
  await expectUntold(at, PLANTED.mailbox[0]);
  for (const path of [...paths, "/aportar/ESP-S-01"]) {
    const answer = await at.as("otherCitizen").get(path);
    expect(answer.status, path).toBe(200);
    expect(found(Buffer.from(textOf(answer))), path).toEqual([]);
  }
});
