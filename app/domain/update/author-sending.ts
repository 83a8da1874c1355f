import { canonicalJson } from "../proof/canonical-json";
import { sha256Hex } from "../proof/commitment";
import type { DraftFields } from "./draft-fields";
import type { UpdateInput } from "./update-input";

/** What an author sends about a target: an update to be reviewed, or a draft as typed. */
export type SubmitInput =
  | ({ intent: "submit" } & UpdateInput)
  | {
      intent: "draft";
      submissionId: string;
      /** Null for a new update; else the version that was seen comes with it. */
      updateId: string | null;
      version: number | null;
      fields: DraftFields;
    };

/** What an author sends to take an update back before it is decided. */
export interface WithdrawInput {
  submissionId: string;
  updateId: string;
  version: number;
}

/** Everything that a sending asks for; its `submissionId` names it. */
export type Sending =
  | (SubmitInput & { targetCode: string })
  | (WithdrawInput & { intent: "withdraw" });

/**
 * Hash of everything a sending asks for, except its own id: two sendings with one hash are one
 * sending twice. What was typed into a draft is taken as it is, half characters included, which
 * canonical JSON would refuse.
 */
export function sendingHash(sending: Sending): string {
  const { submissionId: _id, ...asked } = sending;
  const plain =
    asked.intent === "draft"
      ? { ...asked, fields: JSON.stringify(asked.fields, unlessEmpty) }
      : asked;
  return sha256Hex(canonicalJson(plain));
}

/** Fields that drafts did not always have: left out while empty, so that an old draft keeps its hash. */
const YOUNGER = ["received", "recordType", "recordNumber"];

function unlessEmpty(key: string, value: unknown): unknown {
  return value === "" && YOUNGER.includes(key) ? undefined : value;
}
