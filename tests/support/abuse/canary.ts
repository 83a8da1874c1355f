import { expect } from "vitest";
import { openDesk, source } from "../desk";
import { CANARY, tellingPhoto } from "../photos";
import { openSender } from "../sender";
import { goodUpdate } from "./forms";
import { plantMailboxes } from "./mailboxes";
import type { AbuseSite } from "./site";
import type { TableName } from "./traces";

/** Values that stand nowhere but where they are planted, and the tables that may hold each. */
export const PLANTED = {
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

/** Lives through everything that leaves something behind; gives the addresses of the public photo. */
export async function plant(at: AbuseSite): Promise<string[]> {
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
  await publishAndReject(at);
  const addresses = await publishPhoto(at);
  expect(await plantMailboxes(at, PLANTED.mailbox[0])).toBeGreaterThan(5);
  return addresses;
}

async function publishAndReject(at: AbuseSite): Promise<void> {
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

async function publishPhoto(at: AbuseSite): Promise<string[]> {
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
  const path = `/evidencia/${row.sha256}`;
  return [path, `${path}/miniatura.webp`];
}

/** The names of what was planted that stand in some bytes. */
export function found(bytes: Buffer): string[] {
  const text = bytes.toString("latin1").toLowerCase();
  return Object.entries(PLANTED).flatMap(([name, [value]]) =>
    text.includes(Buffer.from(value.toLowerCase()).toString("latin1"))
      ? [name]
      : [],
  );
}

/** What stands in which table, of what must not stand there; and of all of it, what was found in its place. */
export function misplaced(tables: ReadonlyMap<string, Buffer>): {
  wrong: string[];
  right: string[];
} {
  const allowed = Object.entries(PLANTED).flatMap(([value, [, names]]) =>
    names.map((table) => `${value} in ${table}`),
  );
  const hits = [...tables].flatMap(([table, bytes]) =>
    found(bytes).map((value) => `${value} in ${table}`),
  );
  return {
    wrong: hits.filter((hit) => !allowed.includes(hit)),
    right: hits.filter((hit) => allowed.includes(hit)),
  };
}
