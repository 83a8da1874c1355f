import { endSettingProposal } from "#app/commands/end-setting-proposal.server";
import { proposeSetting } from "#app/commands/propose-setting.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { sentenceFor } from "#app/components/form/form-problems";
import type { SettingTyped } from "#app/components/method/propose-setting-form";
import { fieldIssues } from "#app/domain/form/form-field";
import { MethodInput } from "#app/domain/method/method-input";
import { PROPOSAL_ENDS } from "#app/domain/method/method-proposal";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";
import { fieldValue, type FormFields } from "../form/form.server";

/** What somebody asks for on the page of settings. */
interface SettingRequest {
  actor: Actor;
  fields: FormFields;
  now: Date;
}

type SettingOutcome =
  | { ok: true; done: string }
  | { ok: false; status: number; problems: readonly FormProblem[] };

const ORDER = ["value", "reason", "note"];

/** A proposal as typed, with the setting that it is of. */
export function typedSetting(fields: FormFields): SettingTyped {
  const text = (name: string, most: number) =>
    (fieldValue(fields, name) ?? "").slice(0, most);
  const setting = text("setting", 40);
  return {
    setting,
    value: text(`value[${setting}]`, 40),
    reason: text(`reason[${setting}]`, 40),
    note: text(`note[${setting}]`, 4000),
  };
}

/** Proposes, confirms, refuses or withdraws, as the form says; tells what is wrong where it is refused. */
export async function actOnSetting(
  db: Database,
  { fields, ...who }: SettingRequest,
  words: Words,
): Promise<SettingOutcome> {
  const intent = fieldValue(fields, "intent");
  const end = PROPOSAL_ENDS.find((it) => it === intent);
  if (end !== undefined) {
    const proposalId = (fieldValue(fields, "proposal") ?? "").slice(0, 64);
    const result = await endSettingProposal(db, { ...who, proposalId, end });
    return result.ok
      ? { ok: true, done: `method_${result.outcome}` }
      : refused(result.reason, words);
  }
  const typed = typedSetting(fields);
  const before = fieldValue(fields, "before");
  const input = MethodInput.safeParse({ ...typed, before });
  if (!input.success) {
    const problems = fieldIssues(input.error, ORDER).map(({ field, key }) => ({
      field: ORDER.includes(field) ? `${field}[${typed.setting}]` : null,
      message:
        key === "personal_data"
          ? words.method.personalData
          : sentenceFor(field, key, words.validation),
    }));
    return { ok: false, status: 422, problems };
  }
  const result = await proposeSetting(db, { ...who, input: input.data });
  if (result.ok) return { ok: true, done: "method_proposed" };
  return refused(result.reason, words, `value[${typed.setting}]`);
}

const WRONG_VALUE = ["out_of_bounds", "unchanged"];
const DENIED = ["not_allowed", "own_proposal", "not_own_proposal"];

function refused(
  reason: string,
  words: Words,
  field: string | null = null,
): SettingOutcome {
  const message = words.method.problem[reason] ?? words.problem.badRequest;
  const isValue = WRONG_VALUE.includes(reason);
  const status = isValue ? 422 : DENIED.includes(reason) ? 403 : 409;
  const problems = [{ field: isValue ? field : null, message }];
  return { ok: false, status, problems };
}
