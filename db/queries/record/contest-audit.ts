import type { ContestFact } from "#app/domain/record/contest-audit";
import { contestWordsHash } from "#app/domain/statement/contest-words-hash";
import { decisionNoteHash } from "#app/domain/decision/decision-note-hash";
import { recordEntry } from "#app/domain/record/record-entry";
import type { DecisionAction } from "#app/domain/decision/decision";
import type {
  ContestEntry,
  ToldContest,
} from "#app/domain/record/contest-told";
import { statementEntry } from "#app/domain/record/statement-entry";
import type { Database } from "#db/client";
import { listRemovalFacts } from "./removal-audit";
import { listRepeatFacts } from "./repeat-audit";
import { listCountedDecisions } from "../decision/decisions";

/** Lists every row of appeals, repeated reviews, requests, statements and removals with the entries that it should have. */
export async function listContestFacts(
  db: Database,
  told: ToldContest,
): Promise<ContestFact[]> {
  return [
    ...(await listAppealFacts(db)),
    ...(await listRepeatFacts(db)),
    ...(await listRequestFacts(db)),
    ...(await listStatementFacts(db)),
    ...(await listRemovalFacts(db, told)),
  ];
}

/** Lists appeals, each with the entries that it should have: that it was made, and where it is over what came of it. */
async function listAppealFacts(db: Database): Promise<ContestFact[]> {
  const rows = await db
    .selectFrom("appeals as a")
    .innerJoin("updates as u", "u.id", "a.update_id")
    .leftJoin("appeal_content as c", "c.appeal_id", "a.id")
    .selectAll("a")
    .select(["u.target_code", "u.state", "c.words", "c.salt"])
    .select("u.submitted_version")
    .orderBy("a.id")
    .execute();
  const facts: ContestFact[] = [];
  for (const row of rows) {
    const { id: key, target_code: target } = row;
    facts.push({
      table: "appeals",
      key,
      entry: recordEntry("appeal_filed", new Date(row.filed_at), {
        appeal: row.id,
        target,
        author: row.author_id,
        words: row.words_hash,
      }),
      words: wordsOf(`appeal ${row.id}`, row, null),
    });
    const action = finalAction(row);
    if (action === null) continue;
    const { update_id: updateId, version } = row;
    const round = { updateId, version, round: "review", action } as const;
    const decisions = await listCountedDecisions(db, round);
    facts.push({
      table: "appeals",
      key,
      entry: recordEntry(
        "appeal_decided",
        new Date(decisions.at(-1)?.decidedAt ?? row.filed_at),
        {
          appeal: row.id,
          target,
          outcome: action === "approve" ? "upheld" : "dismissed",
          decisions: decisions.map((it) => ({
            id: it.id,
            person: it.deciderId,
            at: it.decidedAt,
            note: it.salt === null ? null : decisionNoteHash(it.salt, it.note),
          })),
        },
      ),
    });
  }
  return facts;
}

/** What came of an appeal; one that was dismissed may have gone on to other people since. */
function finalAction(row: {
  state: string;
  version: number;
  submitted_version: number | null;
}): DecisionAction | null {
  const { state, version, submitted_version: newest } = row;
  if (newest !== null && newest > version) return "reject";
  if (state === "rejected") return "reject";
  return state === "approved" || state === "retracted" ? "approve" : null;
}

/** Words with their link, held against their commitment. */
function wordsOf(
  key: string,
  row: { words_hash: string; words: string | null; salt: string | null },
  url: string | null,
): NonNullable<ContestFact["words"]> {
  const { words, salt } = row;
  const isBlank = words === null && url === null && salt === null;
  const found = isBlank
    ? null
    : salt === null
      ? "without salt"
      : contestWordsHash(salt, { words: words ?? "", url });
  return { key, committed: row.words_hash, found };
}

/** Lists the requests to governments with their entries. */
async function listRequestFacts(db: Database): Promise<ContestFact[]> {
  const rows = await db
    .selectFrom("reply_requests as r")
    .innerJoin("publications as p", "p.update_id", "r.update_id")
    .selectAll("r")
    .select("p.target_code")
    .orderBy("r.update_id")
    .execute();
  return rows.map((row) => ({
    table: "reply_requests",
    key: row.update_id,
    entry: recordEntry("reply_requested", new Date(row.requested_at), {
      update: row.update_id,
      target: row.target_code,
      by: row.requested_by,
    }),
  }));
}

function selectDecidedStatements(db: Database) {
  return db
    .selectFrom("statement_decisions as d")
    .innerJoin("statements as s", "s.id", "d.statement_id")
    .innerJoin("publications as p", "p.update_id", "d.update_id")
    .leftJoin("statement_content as c", "c.statement_id", "s.id")
    .leftJoin("statement_decision_content as n", "n.decision_id", "d.id")
    .selectAll("d")
    .select(["s.words_hash", "s.filed_at", "p.target_code"])
    .select(["c.words", "c.url", "c.salt", "n.note", "n.salt as note_salt"])
    .orderBy("d.id");
}

/** Lists decided statements with their entries: replies that were published, corrections whatever came of them. */
async function listStatementFacts(db: Database): Promise<ContestFact[]> {
  const rows = await selectDecidedStatements(db).execute();
  return rows.flatMap((row) => {
    const entry = entryOf(row);
    const words = wordsOf(`statement ${row.statement_id}`, row, row.url);
    const table = "statement_decisions";
    return entry === null ? [] : [{ table, key: row.id, entry, words }];
  });
}

function entryOf(
  row: Awaited<
    ReturnType<ReturnType<typeof selectDecidedStatements>["execute"]>
  >[number],
): ContestEntry | null {
  const statement = {
    id: row.statement_id,
    kind: row.kind,
    updateId: row.update_id,
    targetCode: row.target_code,
    authorId: row.author_id,
    filedAt: row.filed_at,
    wordsHash: row.words_hash,
  };
  const { outcome, reason_code: reasonCode } = row;
  return statementEntry(
    statement,
    { outcome, reasonCode },
    {
      id: row.id,
      person: row.decider_id,
      at: row.decided_at,
      note: decisionNoteHash(row.note_salt, row.note),
    },
  );
}
