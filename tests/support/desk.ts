import { randomUUID } from "node:crypto";
import {
  decideUpdate,
  type DecideUpdateResult,
} from "#app/commands/decide-update.server";
import {
  retractUpdate,
  type RetractUpdateResult,
} from "#app/commands/retract-update.server";
import {
  submitUpdate,
  type AcceptedSending,
  type SubmitUpdateResult,
} from "#app/commands/submit-update.server";
import {
  withdrawUpdate,
  type WithdrawUpdateResult,
} from "#app/commands/withdraw-update.server";
import type { SubmitInput } from "#app/domain/update/author-sending";
import { limaDay } from "#app/domain/text/calendar";
import type { DecisionAction } from "#app/domain/decision/decision";
import type { DecisionInput } from "#app/domain/decision/decision-input";
import { PHOTO_LOOKS } from "#app/domain/decision/photo-look";
import { DraftFields } from "#app/domain/update/draft-fields";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import { isVerdict } from "#app/domain/status/status";
import type { UpdateInput } from "#app/domain/update/update-input";
import type { Actor } from "#app/domain/account/user";
import type { Database } from "#db/client";
import { findUpdateForReview } from "#db/queries/decision/reviews";
import { mustBeOk } from "./world";

/** A day on which every promise of a small world is due. */
export const DESK_OPENS = new Date("2023-03-01T15:00:00.000Z");

export type SubmitSending = Extract<SubmitInput, { intent: "submit" }>;
export type DraftSending = Extract<SubmitInput, { intent: "draft" }>;

/** What a decision must name: the version somebody saw. */
export type Seen = Pick<DecisionInput, "version" | "contentHash">;

/** A source with an address of its own. */
export function source(
  host: string,
  change: Partial<EvidenceInput> = {},
): EvidenceInput {
  return {
    kind: "press",
    title: `Nota de ${host}`,
    url: `https://${host}/nota`,
    date: "2020-05-01",
    place: null,
    visibility: "public",
    ...change,
  };
}

/** A sending of a whole update under a fresh id: in progress since 2020-05-01, unless told otherwise; a verdict has two sources. */
export function claim(change: Partial<UpdateInput> = {}): SubmitSending {
  const second =
    change.status !== undefined && isVerdict(change.status)
      ? [source("radio.example")]
      : [];
  return {
    intent: "submit",
    submissionId: randomUUID(),
    updateId: null,
    version: null,
    status: "in_progress",
    effectiveDate: "2020-05-01",
    summary: "La obra empezó y hay una cuadrilla trabajando.",
    measuredValue: null,
    reason: null,
    groupId: null,
    evidence: [source("diario.example"), ...second],
    ...change,
  };
}

/** A sending of a draft under a fresh id, with whatever is typed. */
export function draft(
  typed: Partial<DraftFields> = {},
  change: Partial<DraftSending> = {},
): DraftSending {
  return {
    intent: "draft",
    submissionId: randomUUID(),
    updateId: null,
    version: null,
    fields: DraftFields.parse(typed),
    ...change,
  };
}

/** A decision on what somebody saw; everything but an approval has a reason. */
export function decision(
  seen: Seen,
  action: DecisionAction,
  change: Partial<DecisionInput> = {},
): DecisionInput {
  const isApproval = action === "approve";
  return {
    ...seen,
    decision: action,
    reasonCode: isApproval ? null : "evidence_does_not_show",
    note: isApproval ? null : "La nota no muestra lo que se afirma.",
    grades: [],
    looked: [...PHOTO_LOOKS],
    ...change,
  };
}

/** A desk over a database: people write and decide, each act a second after the one before. */
export function openDesk(db: Database, opens: Date = DESK_OPENS) {
  let clock = opens.getTime();
  const now = () => new Date((clock += 1000));

  /** Sends, and says what came of it. */
  function send(
    actor: Actor,
    targetCode: string,
    input: SubmitInput,
  ): Promise<SubmitUpdateResult> {
    const language = "es";
    return submitUpdate(db, { actor, targetCode, input, language, now: now() });
  }

  /** Submits a new update that is accepted, and gives its id. */
  async function tell(
    actor: Actor,
    targetCode: string,
    change: Partial<UpdateInput> = {},
  ): Promise<string> {
    const sent = await send(actor, targetCode, claim(change));
    return mustBeOk<SubmitUpdateResult>(sent).updateId;
  }

  /** What the review page shows of an update now. */
  async function see(updateId: string): Promise<Seen> {
    const shown = await findUpdateForReview(db, updateId, limaDay(now()));
    const { contentVersion, contentHash } = shown?.update ?? {};
    if (contentVersion == null || contentHash == null) {
      throw new RangeError(`nothing of ${updateId} to be seen`);
    }
    return { version: contentVersion, contentHash };
  }

  /** Decides on what is there now, or on what was seen before; gives the outcome, or why not. */
  async function decide(
    actor: Actor,
    updateId: string,
    action: DecisionAction,
    change: Partial<DecisionInput> = {},
  ): Promise<string> {
    const input = decision(await see(updateId), action, change);
    const request = { actor, updateId, input, now: now() };
    return tellResult(await decideUpdate(db, request));
  }

  /** Retracts (or with `approve` keeps) what is public now; gives the outcome, or why not. */
  async function retract(
    actor: Actor,
    updateId: string,
    action: DecisionAction = "retract",
    change: Partial<DecisionInput> = {},
  ): Promise<string> {
    const input = decision(await see(updateId), action, change);
    const request = { actor, updateId, input, now: now() };
    return tellResult(await retractUpdate(db, request));
  }

  /** Withdraws the version that was seen. */
  function withdraw(
    actor: Actor,
    seen: { updateId: string; version: number; submissionId?: string },
  ): Promise<WithdrawUpdateResult> {
    const input = { submissionId: randomUUID(), ...seen };
    return withdrawUpdate(db, { actor, input, now: now() });
  }

  return { now, send, tell, see, decide, retract, withdraw };
}

export type Desk = ReturnType<typeof openDesk>;

/** The outcome of a decision, or the reason of its refusal, in one word. */
export function tellResult(
  result: DecideUpdateResult | RetractUpdateResult,
): string {
  return result.ok ? result.outcome : result.reason;
}

/** The reason of a refusal, or `accepted`. */
export function tellSending(
  result: SubmitUpdateResult | WithdrawUpdateResult,
): string {
  return result.ok ? "accepted" : result.reason;
}

/** What was accepted; throws with the reason where it was not. */
export function acceptedBy(result: SubmitUpdateResult): AcceptedSending {
  return mustBeOk<SubmitUpdateResult>(result);
}
