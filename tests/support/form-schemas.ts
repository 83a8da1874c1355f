import { WordsRemovalInput } from "#app/domain/removal/words-removal-input";
import type { z } from "zod";
import {
  SuccessionMergeInput,
  SuccessionSplitInput,
} from "#app/domain/succession/succession-input";
import { AppealInput } from "#app/domain/statement/appeal";
import { decisionInput } from "#app/domain/decision/decision-input";
import { GroupAct } from "#app/domain/group/group-act";
import {
  DecideGroupInput,
  groupProvincesInput,
  ProposeGroupInput,
} from "#app/domain/group/group-input";
import { OversightAct } from "#app/domain/group/group-oversight";
import { LinkAct } from "#app/domain/account/link-act";
import { MandateInput } from "#app/domain/plan/mandate";
import { MethodInput } from "#app/domain/method/method-input";
import { PasskeyNameInput } from "#app/domain/account/passkey";
import { PersonAct } from "#app/domain/account/person-act";
import {
  draftItemInput,
  DropInput,
  MergeInput,
  NewItemInput,
  PlanHeadInput,
  PlanUploadInput,
  ReturnInput,
  SplitInput,
} from "#app/domain/plan/plan-draft-input";
import {
  RemovalDecisionInput,
  RemovalInput,
} from "#app/domain/removal/removal-input";
import {
  CheckInput,
  CodeInput,
  EmailInput,
} from "#app/domain/account/security-input";
import { SendingInput } from "#app/domain/form/sending";
import {
  statementDecisionInput,
  StatementInput,
} from "#app/domain/statement/statement-input";
import { updateInput } from "#app/domain/update/update-input";
import { SignInInput, SignUpInput } from "#app/domain/account/user-input";

/** A schema that reads a form, its fields, and what a form of it always holds. */
export interface FormSchema {
  schema: z.ZodType;
  fields: readonly string[];
  also?: Readonly<Record<string, unknown>>;
}

/** Fields that a page carries for itself: nobody types them, so nobody can mend them. */
export const OF_THE_PAGE: readonly string[] = [
  ...["intent", "submissionId", "updateId", "version", "contentHash"],
  ...["other", "otherVersion", "received", "setting", "before"],
  ...["invitation", "person"],
];

const EVIDENCE = { kind: "press", title: "x", url: "x", date: "x" };

const UPDATE = updateInput({
  today: "2026-11-21",
  termStart: "2019-01-01",
  deadline: "2022-12-31",
  measured: true,
});

const DRAFT_ITEM = draftItemInput({
  id: "2019-2022",
  start: "2019-01-01",
  end: "2022-12-31",
});

const ITEM_FIELDS = [
  ...["wording", "firstLine", "lastLine", "kind", "dimension", "problem"],
  ...["objective", "operator", "goal", "unit", "of", "indicator", "baseline"],
  ...["baselineBasis", "deadline", "verifiability"],
];

/** Every schema that reads a form that a person fills in, by the name it has in the code. */
export const FORM_SCHEMAS: Readonly<Record<string, FormSchema>> = {
  SignUpInput: { schema: SignUpInput, fields: ["name", "email", "password"] },
  SignInInput: { schema: SignInInput, fields: ["email", "password"] },
  CheckInput: { schema: CheckInput, fields: ["password"] },
  CodeInput: { schema: CodeInput, fields: ["code"] },
  EmailInput: { schema: EmailInput, fields: ["email"] },
  PasskeyNameInput: { schema: PasskeyNameInput, fields: ["name"] },
  SendingInput: { schema: SendingInput, fields: ["submissionId", "version"] },
  updateInput: {
    schema: UPDATE,
    fields: [
      ...["status", "effectiveDate", "summary", "measuredValue", "reason"],
      ...["groupId", "evidence"],
    ],
    also: { status: "broken", evidence: [EVIDENCE, {}] },
  },
  AppealInput: { schema: AppealInput, fields: ["words"] },
  StatementInput: {
    schema: StatementInput,
    fields: ["words", "url"],
    also: { kind: "correction" },
  },
  decisionInput: {
    schema: decisionInput(),
    fields: ["decision", "reasonCode", "note", "grade", "looked"],
    also: { decision: "reject", grade: { e1: "x" }, looked: { faces: "x" } },
  },
  statementDecisionInput: {
    schema: statementDecisionInput("correction"),
    fields: ["outcome", "reasonCode", "retractionReason", "note"],
    also: { outcome: "retraction" },
  },
  RemovalInput: {
    schema: RemovalInput,
    fields: [
      ...["subject", "act", "ground", "urgent", "phrases", "replacement"],
      "note",
    ],
    also: { act: "redact" },
  },
  WordsRemovalInput: {
    schema: WordsRemovalInput,
    fields: ["subject", "act", "ground", "phrases"],
  },
  RemovalDecisionInput: { schema: RemovalDecisionInput, fields: ["decision"] },
  ProposeGroupInput: {
    schema: ProposeGroupInput,
    fields: ["name", "about", "contact"],
    also: { provinces: ["espinar"] },
  },
  groupProvincesInput: { schema: groupProvincesInput, fields: [] },
  DecideGroupInput: {
    schema: DecideGroupInput,
    fields: ["decision", "reasonCode", "note"],
    also: { decision: "decline" },
  },
  GroupAct: {
    schema: GroupAct,
    fields: ["email"],
    also: { intent: "invite" },
  },
  OversightAct: {
    schema: OversightAct,
    fields: ["name", "about"],
    also: { intent: "rename" },
  },
  PersonAct: {
    schema: PersonAct,
    fields: ["role", "scope"],
    also: { intent: "grant" },
  },
  LinkAct: {
    schema: LinkAct,
    fields: ["account", "otherAccount", "reason"],
    also: { intent: "join" },
  },
  MandateInput: { schema: MandateInput, fields: ["mandate", "title", "url"] },
  MethodInput: { schema: MethodInput, fields: ["value", "reason", "note"] },
  PlanUploadInput: {
    schema: PlanUploadInput,
    fields: ["province", "term", "title", "organization"],
  },
  PlanHeadInput: { schema: PlanHeadInput, fields: ["title", "organization"] },
  ReturnInput: { schema: ReturnInput, fields: ["note"] },
  draftItemInput: { schema: DRAFT_ITEM, fields: ITEM_FIELDS },
  NewItemInput: {
    schema: NewItemInput,
    fields: ["firstLine", "lastLine", "wording", "kind", "dimension"],
  },
  SplitInput: { schema: SplitInput, fields: ["parts"] },
  SuccessionSplitInput: {
    schema: SuccessionSplitInput,
    fields: ["parts", "splitReason"],
  },
  SuccessionMergeInput: {
    schema: SuccessionMergeInput,
    fields: ["otherPromise", "how", "mergeReason"],
  },
  MergeInput: { schema: MergeInput, fields: ["other", "otherVersion", "how"] },
  DropInput: { schema: DropInput, fields: ["dropReason"] },
};
