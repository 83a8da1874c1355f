/** The word by which an answer to a kept sending says that it is this site's. */
export const KEPT_SITE = "lo-prometido";

/** What became of trying to send something that a device keeps. */
export type KeptAnswer =
  | {
      kind: "accepted";
      updateId: string;
      notice: string | null;
      formToken: string;
    }
  /** This site is there, and has not had it yet; with what a form needs now. */
  | { kind: "free"; formToken: string }
  | { kind: "signed_out" }
  | { kind: "other_account" }
  | { kind: "refused"; reason: string; told: string }
  /** Nobody answered, or somebody else did. */
  | { kind: "silence" };

/** What `/aportar/:code/envio` answers, as JSON: the site's mark, the id it was asked about, whose session asks. */
export interface KeptReceipt {
  site: typeof KEPT_SITE;
  submissionId: string;
  /** The key of the account that asks; null where nobody is signed in. */
  owner: string | null;
  formToken: string | null;
  outcome: "accepted" | "free" | "refused" | "later";
  updateId: string | null;
  reason: string | null;
  told: string | null;
}

/**
 * Reads what came back for a sending of this id and owner. Only this site's own receipt for this very
 * id counts, whatever the status: the page of a network that wants to be paid is silence.
 */
export function keptAnswer(
  body: unknown,
  sending: { id: string; owner: string },
): KeptAnswer {
  if (!isReceipt(body) || body.submissionId !== sending.id) {
    return { kind: "silence" };
  }
  const { owner, outcome, updateId, formToken, reason, told } = body;
  if (owner === null) return { kind: "signed_out" };
  if (owner !== sending.owner) return { kind: "other_account" };
  if (outcome === "accepted" && typeof updateId === "string") {
    return {
      ...{ kind: "accepted", updateId },
      ...{ notice: told, formToken: formToken ?? "" },
    };
  }
  if (outcome === "free" && typeof formToken === "string") {
    return { kind: "free", formToken };
  }
  return outcome === "refused"
    ? { kind: "refused", reason: reason ?? "", told: told ?? "" }
    : { kind: "silence" };
}

function isReceipt(body: unknown): body is KeptReceipt {
  if (typeof body !== "object" || body === null) return false;
  const { site, owner } = body as Partial<KeptReceipt>;
  return site === KEPT_SITE && (owner === null || typeof owner === "string");
}
