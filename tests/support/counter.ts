import { randomUUID } from "node:crypto";
import { beforeEach } from "vitest";
import { decideStatement } from "#app/commands/decide-statement.server";
import { fileStatement } from "#app/commands/file-statement.server";
import { parseRecordEntry } from "#app/domain/record/record-entry";
import {
  statementDecisionInput,
  type StatementInput,
} from "#app/domain/statement/statement-input";
import type { Actor } from "#app/domain/account/user";
import type { Office } from "./office";

/** What those say who ask for a correction or reply. */
export const WORDS = "La cuadrilla es de otra obra: la del puente está parada.";

/** What moderators answer. */
export const ANSWER = "La foto es del puente; se ve el letrero de la obra.";

type Outcome = "note" | "retraction" | "declined" | "published";

/** An office with a published update, somebody who reads it, and the government that it is about. */
export interface Counter {
  /** A citizen who had no part in it. */
  luz: Actor;
  /** The government of Espinar. */
  mayor: Actor;
  /** Published by Mario, told by Rosa, on `ESP-S-01`. */
  updateId: string;
  /** Files a statement; gives its id, or in a word what came of it. */
  file(
    actor: Actor,
    change?: Partial<StatementInput> & { on?: string },
  ): Promise<string>;
  /** Decides on one; gives in a word what came of it. */
  decide(
    actor: Actor,
    statementId: string,
    outcome: Outcome,
    kind?: "correction" | "reply",
  ): Promise<string>;
  /** The types of the newest entries of the record, the newest first. */
  newestEntries(count: number): Promise<string[]>;
  /** What somebody was sent after their welcome. */
  mailsOf(actor: Actor): Promise<string[]>;
}

/** Opens a counter in an office before each test of a file. */
export function useCounter(office: Office): Counter {
  const counter = {
    newestEntries,
    mailsOf,
    file,
    decide,
  } as unknown as Counter;
  beforeEach(async () => {
    const { rosa, mario, desk, world } = office;
    counter.luz = await world.citizen("Luz");
    counter.mayor = await world.person("Muni", [
      { role: "government", scope: "espinar" },
    ]);
    counter.updateId = await desk.tell(rosa, "ESP-S-01");
    await desk.decide(mario, counter.updateId, "approve");
  });
  return counter;

  async function file(
    actor: Actor,
    change: Partial<StatementInput> & { on?: string } = {},
  ): Promise<string> {
    const { on = counter.updateId, ...rest } = change;
    const submissionId = randomUUID();
    const result = await fileStatement(office.db, {
      actor,
      updateId: on,
      input: {
        submissionId,
        kind: "correction",
        words: WORDS,
        url: null,
        ...rest,
      },
      language: "es",
      now: office.desk.now(),
    });
    if (!result.ok) return result.reason;
    return result.repeated ? "repeated" : result.statementId;
  }

  async function decide(
    actor: Actor,
    statementId: string,
    outcome: Outcome,
    kind: "correction" | "reply" = outcome === "published"
      ? "reply"
      : "correction",
  ): Promise<string> {
    const result = await decideStatement(office.db, {
      actor,
      statementId,
      input: statementDecisionInput(kind).parse({
        outcome,
        reasonCode: "abusive",
        retractionReason: "disproved",
        note: ANSWER,
      }),
      now: office.desk.now(),
    });
    if (!result.ok) return result.reason;
    return result.retracted ? "retracted" : "decided";
  }

  async function newestEntries(count: number): Promise<string[]> {
    const rows = await office.db
      .selectFrom("record_entries")
      .select("payload")
      .orderBy("position", "desc")
      .limit(count)
      .execute();
    return rows.map(({ payload }) => parseRecordEntry(payload).type);
  }

  async function mailsOf(actor: Actor): Promise<string[]> {
    const rows = await office.db
      .selectFrom("mails")
      .select(["kind", "data"])
      .where("user_id", "=", actor.id)
      .where("kind", "<>", "welcome")
      .orderBy("created_at")
      .execute();
    return rows.map(({ kind, data }) => `${kind} ${data}`);
  }
}
