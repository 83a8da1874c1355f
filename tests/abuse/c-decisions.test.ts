import { expect } from "vitest";
import { writeTransaction } from "#db/client";
import {
  linkAccounts,
  type FoundLink,
} from "#db/queries/account/account-links";
import type { AbuseCase } from "#tests/support/abuse/case";
import { goodUpdate } from "#tests/support/abuse/forms";
import { abuseGroup } from "#tests/support/abuse/group";
import { textOf } from "#tests/support/abuse/rules";
import type { AbuseSite } from "#tests/support/abuse/site";
import type { StagedState } from "#tests/support/matrix/stage";

const REFUSALS = "tests/integration/decide-update-refusals.test.ts";
const RACES = "tests/integration/decision-races.test.ts";
const LATE = "tests/stories/mario-declares-late.test.ts";
const ALONE = "tests/stories/nobody-publishes-alone.test.ts";

const WHY = "La nota no muestra lo que se afirma en ninguna parte.";

/** What the form of a review holds of an update in some state. */
async function seen(at: AbuseSite, state: StagedState) {
  const id = at.stage.updates[state];
  const { version, content_hash: contentHash } = await at.db
    .selectFrom("update_versions")
    .select(["version", "content_hash"])
    .where("update_id", "=", id)
    .orderBy("version", "desc")
    .executeTakeFirstOrThrow();
  return {
    path: `/moderacion/${id}`,
    form: { round: "review", version: `${version}`, contentHash },
  };
}

/** Mario decides on an update in some state, with whatever the form says otherwise. */
function decides(
  state: StagedState,
  change: Readonly<Record<string, string>>,
): AbuseCase["send"] {
  return async (at) => {
    const { path, form } = await seen(at, state);
    const asker = at.as("moderatorHere");
    return await asker.post(path, { ...form, ...change });
  };
}

const CASES: AbuseCase[] = [
  {
    id: "C6",
    name: "approves other words than those that are there",
    send: decides("submitted", {
      decision: "approve",
      contentHash: "0".repeat(64),
      note: "Esto lo escribí antes de que cambiara.",
    }),
    answers: [409],
    then: (answer) =>
      expect(textOf(answer)).toContain("Esto lo escribí antes de que cambiara"),
  },
  {
    id: "C7",
    name: "sends an approval again after it was published",
    send: decides("approved", { decision: "approve" }),
    answers: [409],
    then: (answer) => expect(textOf(answer)).toMatch(/Mario/),
  },
  ...(["rejected", "changes_requested", "withdrawn"] as const).map(
    (state): AbuseCase => ({
      id: "C8",
      name: `publishes what is ${state}`,
      send: decides(state, { decision: "approve" }),
      answers: [409],
    }),
  ),
  {
    id: "C13",
    name: "edits published words through the form they came from",
    send: async (at) =>
      await at.as("citizen").post(
        "/aportar/ESP-S-01",
        goodUpdate({
          updateId: at.stage.updates.approved,
          version: "1",
        }),
      ),
    answers: [409],
  },
  ...(["DELETE", "PUT", "PATCH"] as const).map((method): AbuseCase => ({
    id: "C14",
    name: `${method} of a published update`,
    send: async (at) => {
      const id = at.stage.updates.approved;
      return [
        await at.as("citizen").ask(method, `/mis-aportes/${id}`),
        await at.as("moderatorHere").ask(method, `/moderacion/${id}`),
        await at.as("admin").ask(method, `/api/v1/updates/${id}`),
      ];
    },
    answers: [403, 405],
  })),
  ...["2018-12-31", "1899-05-01", "2021-02-31", "2026-02-29", "2999-01-01"].map(
    (effectiveDate): AbuseCase => ({
      id: "C15",
      name: `an update that speaks of ${effectiveDate}`,
      send: async (at) =>
        await at
          .as("citizen")
          .post("/aportar/ESP-S-01", goodUpdate({ effectiveDate })),
      answers: [422],
    }),
  ),
  ...Object.entries({
    "no reason": { reasonCode: "" },
    "no words": { note: "" },
    "one letter": { note: "x" },
    "20,000 letters": { note: "x".repeat(20_000) },
    "a reason of one's own": { reasonCode: "porque_sí" },
  }).map(([name, change]): AbuseCase => {
    const full = { decision: "reject", reasonCode: "unclear", note: WHY };
    return {
      id: "C21",
      name: `rejects with ${name}`,
      send: decides("submitted", { ...full, ...change }),
      answers: [422],
    };
  }),
  // The last, since what they had published together goes back to others.
  {
    id: "C2",
    name: "publishes with one account what they told with another of the same mailbox",
    send: async (at) => {
      const { citizen, moderatorHere } = at.stage.cast;
      const link = { a: citizen.id, b: moderatorHere.id, kind: "mailbox" };
      await writeTransaction(at.db, (trx) =>
        linkAccounts(trx, link as FoundLink, at.site.clock.now),
      );
      return await decides("submitted", { decision: "approve" })(at);
    },
    answers: [403],
    changes: [
      ...(["account_links", "same_person_cache", "reopenings"] as const),
      // What the citizen told and their own account refused goes to others.
      ...(["repeated_reviews", "updates", "mails"] as const),
      ...(["update_versions", "update_content"] as const),
      ...(["evidence", "evidence_content"] as const),
      ...(["record_entries", "record_head"] as const),
      ...(["record_nodes_cache", "record_subjects_cache"] as const),
    ],
    then: async (answer, at) => {
      expect(textOf(answer)).toContain("es la misma persona");
      const signals = await at.as("admin").get("/admin/senales");
      const { citizen, moderatorHere } = at.stage.cast;
      for (const { displayName } of [citizen, moderatorHere]) {
        expect(textOf(signals)).toContain(displayName);
      }
      expect(textOf(signals)).toContain("el mismo buzón de correo");
    },
  },
];

abuseGroup("C", {
  cases: CASES,
  elsewhere: [
    {
      id: "C1",
      file: REFUSALS,
      test: "nobody decides on their own, on their group's",
    },
    {
      id: "C1",
      file: "tests/integration/decision-constraints.test.ts",
      test: "the schema keeps authors from deciding",
    },
    { id: "C5", file: RACES, test: "eight who disagree on a verdict" },
    { id: "C9", file: REFUSALS, test: "removed evidence does not carry" },
    { id: "C10", file: LATE, test: "C10: Mario works for the municipality" },
    { id: "C11", file: LATE, test: "C11: declared late" },
    { id: "C12", file: ALONE, test: "C12: Mario and Elena publish each other" },
    { id: "C16", file: ALONE, test: "C16: who turns a verdict" },
    {
      id: "C17",
      file: "tests/integration/method.test.ts",
      test: "changes when a second administrator confirms, never by the first alone",
    },
    {
      id: "C18",
      file: "tests/stories/nora-splits-a-promise.test.ts",
      test: "stays at the desk until Mario approves it",
    },
    {
      id: "C18",
      file: "tests/integration/successions.test.ts",
      test: "one person, by whatever account, publishes no succession",
    },
    {
      id: "C19",
      file: "tests/integration/appeal-update.test.ts",
      test: "fifty appeals of one rejection at once make one",
    },
  ],
  without: { C20: "nothing is undone: a decision is answered by another" },
});
