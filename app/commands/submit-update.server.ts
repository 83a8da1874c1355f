import { randomBytes, randomUUID } from "node:crypto";
import type { Database } from "#db/client";
import { keyedWrite } from "#db/keyed-write";
import {
  findSubmission,
  insertSubmission,
  type AcceptedSubmission,
  isRepeat,
} from "#db/queries/update/submissions";
import { storeSending, type NewSending } from "#db/queries/update/sendings";
import { listOwnFiles } from "#db/queries/evidence/received-files";
import { findUpdateSubject } from "#db/queries/update/update-subjects";
import { claimUpdate, type UpdateHead } from "#db/queries/update/updates";
import { findActor } from "#db/queries/account/users";
import {
  sendingHash,
  type SubmitInput,
} from "#app/domain/update/author-sending";
import { limaDay } from "#app/domain/text/calendar";
import { editRefusal, type EditRefusal } from "#app/domain/update/edit-check";
import type { Evidence } from "#app/domain/evidence/evidence";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import type { FieldIssue } from "#app/domain/form/form-field";
import { nextState } from "#app/domain/decision/lifecycle";
import { isAllowed } from "#app/domain/permissions";
import { isVerdict } from "#app/domain/status/status";
import { updateContentHash } from "#app/domain/update/update-content-hash";
import type { UpdateInput } from "#app/domain/update/update-input";
import { recheckUpdate } from "#app/domain/update/update-recheck";
import {
  rulesFor,
  takesNothingNew,
  type UpdateSubject,
} from "#app/domain/update/update-subject";
import type { UpdateContent, UpdateState } from "#app/domain/update/update";
import { hasRoleIn, type Actor } from "#app/domain/account/user";

/** Somebody saves or submits what they have to say about a target. */
export interface SubmitUpdateRequest {
  actor: Pick<Actor, "id">;
  targetCode: string;
  input: SubmitInput;
  language: "es" | "en";
  now: Date;
}

/** What was accepted; `repeated` where the same sending had arrived before and nothing happened now. */
export interface AcceptedSending {
  ok: true;
  updateId: string;
  version: number;
  state: UpdateState;
  repeated: boolean;
}

export type SubmitRefusal =
  | EditRefusal
  | "not_allowed"
  | "own_government"
  | "submission_reused"
  | "target_not_found"
  | "target_succeeded"
  | "plan_takes_no_verdicts"
  | "group_not_member";

export type SubmitUpdateResult =
  | AcceptedSending
  | { ok: false; reason: SubmitRefusal }
  | { ok: false; reason: "rules_broken"; issues: readonly FieldIssue[] };

/**
 * Saves a draft or submits an update, new or as the next version of the author's own. One sending
 * counts once however often it arrives, and its id is bound by acceptance only: a refusal leaves
 * nothing behind, and the id free. Who answers for a province's government tells nothing there.
 */
export async function submitUpdate(
  db: Database,
  request: SubmitUpdateRequest,
): Promise<SubmitUpdateResult> {
  return await keyedWrite(db, (trx) => accept(trx, request));
}

async function accept(
  trx: Database,
  request: SubmitUpdateRequest,
): Promise<SubmitUpdateResult> {
  const { input, targetCode, now } = request;
  const author = await findActor(trx, request.actor.id);
  if (author === null || !isAllowed(author, "update.submit"))
    return { ok: false, reason: "not_allowed" };
  const { updateId, submissionId } = input;
  const head = updateId === null ? null : await claimUpdate(trx, updateId);
  const requestHash = sendingHash({ ...input, targetCode });
  const earlier = await findSubmission(trx, author.id, submissionId);
  if (earlier !== null) {
    return isRepeat(earlier, requestHash)
      ? repeatOf(earlier)
      : { ok: false, reason: "submission_reused" };
  }
  const refusal = refusalToEdit(head, author.id, request);
  if (refusal !== null) return { ok: false, reason: refusal };
  const subject = await findUpdateSubject(trx, targetCode);
  if (subject === null) return { ok: false, reason: "target_not_found" };
  if (takesNothingNew(subject, head?.state ?? "draft"))
    return { ok: false, reason: "target_succeeded" };
  if (hasRoleIn(author, "government", subject.provinceSlug))
    return { ok: false, reason: "own_government" };
  if (input.intent === "submit") {
    const fault = faultOf(input, author, subject, now);
    if (fault !== null) return fault;
  }
  const authorId = author.id;
  const files = await filesOf(trx, authorId, input);
  const lost = lostFiles(input, files);
  if (lost.length > 0)
    return { ok: false, reason: "rules_broken", issues: lost };
  return await store(trx, { request, head, authorId, requestHash, files });
}

type OwnFiles = Awaited<ReturnType<typeof listOwnFiles>>;

/** The author's own files among those that a submitted form names: a file of somebody else is none. */
async function filesOf(
  trx: Database,
  authorId: string,
  input: SubmitInput,
): Promise<OwnFiles> {
  const named = input.intent === "draft" ? [] : input.evidence;
  const ids = named.flatMap(({ received }) => received ?? []);
  return await listOwnFiles(trx, authorId, ids);
}

function lostFiles(input: SubmitInput, files: OwnFiles): FieldIssue[] {
  if (input.intent === "draft") return [];
  return input.evidence.flatMap(({ received }, index) =>
    received === undefined || files.has(received)
      ? []
      : [{ field: `evidence[${index}].file`, key: "evidence_file_missing" }],
  );
}

function repeatOf(earlier: AcceptedSubmission): AcceptedSending {
  const { updateId, version, state } = earlier;
  return { ok: true, updateId, version, state, repeated: true };
}

function refusalToEdit(
  head: UpdateHead | null,
  authorId: string,
  { input, targetCode }: SubmitUpdateRequest,
): EditRefusal | null {
  const { updateId, version, intent } = input;
  if (updateId === null) return null;
  const event = intent === "draft" ? "save" : "submit";
  const seen = version ?? 0;
  return editRefusal(head, { authorId, event, version: seen, targetCode });
}

function faultOf(
  input: UpdateInput,
  author: Actor,
  subject: UpdateSubject,
  now: Date,
): Exclude<SubmitUpdateResult, AcceptedSending> | null {
  if (isVerdict(input.status) && subject.mandate === "opposition") {
    return { ok: false, reason: "plan_takes_no_verdicts" };
  }
  if (input.groupId !== null && !author.groupIds.includes(input.groupId)) {
    return { ok: false, reason: "group_not_member" };
  }
  const issues = recheckUpdate(input, rulesFor(subject, limaDay(now)));
  return issues.length === 0
    ? null
    : { ok: false, reason: "rules_broken", issues };
}

/** A sending that nothing speaks against. */
interface SoundSending {
  request: SubmitUpdateRequest;
  head: UpdateHead | null;
  authorId: string;
  requestHash: string;
  files: OwnFiles;
}

async function store(
  trx: Database,
  { request, head, authorId, requestHash, files }: SoundSending,
): Promise<SubmitUpdateResult> {
  const { input, targetCode, language, now } = request;
  const { intent, submissionId } = input;
  const updateId = head?.id ?? randomUUID();
  const version = (head?.version ?? 0) + 1;
  const event = intent === "draft" ? "save" : "submit";
  const state = nextState(head?.state ?? "draft", event);
  const at = now.toISOString();
  const moved =
    state !== null &&
    (await storeSending(trx, {
      from: head,
      id: updateId,
      targetCode,
      authorId,
      toState: state,
      toVersion: version,
      language,
      at,
      words: wordsOf(input, files),
    }));
  if (!moved) return { ok: false, reason: "version_changed" };
  await insertSubmission(trx, {
    authorId,
    submissionId,
    updateId,
    version,
    intent,
    requestHash,
    acceptedAt: at,
  });
  return { ok: true, updateId, version, state, repeated: false };
}

function wordsOf(input: SubmitInput, files: OwnFiles): NewSending["words"] {
  if (input.intent === "draft") return { draft: input.fields };
  const content: UpdateContent = {
    status: input.status,
    effectiveDate: input.effectiveDate,
    summary: input.summary,
    measuredValue: input.measuredValue,
    reason: input.reason,
    groupId: input.groupId,
    evidence: input.evidence.map((item) => evidenceOf(item, files)),
  };
  const salt = randomBytes(32).toString("hex");
  const contentHash = updateContentHash(salt, content);
  return { submitted: { content, contentHash }, salt };
}

function evidenceOf(item: EvidenceInput, files: OwnFiles): Evidence {
  const { received, recordType: type, recordNumber: number, ...words } = item;
  const file = received === undefined ? undefined : files.get(received);
  const isNumbered = type !== undefined && number !== undefined;
  return {
    ...words,
    id: randomUUID(),
    ...(file === undefined ? {} : { file }),
    ...(isNumbered ? { record: { type, number } } : {}),
  };
}
