import type { KeptAnswer } from "./kept-answer";

/** What the author of a kept sending has done with it, or this site. */
export type KeptState = "writing" | "waiting" | "refused";

/** A file of a kept sending: the field it was chosen in, and what its owner's machine calls it. */
export interface KeptFileName {
  field: string;
  name: string;
  bytes: number;
}

/**
 * An update as its author's browser keeps it, from the first letter until this site has acknowledged
 * it. Times are milliseconds by the device's clock: they order and count, and never leave the device.
 */
export interface KeptSending {
  /** The submission id: made before the first byte leaves. */
  id: string;
  /** Whose it is, by the key that this site gives each account for its devices. */
  owner: string;
  /** The promise, and its words. */
  code: string;
  about: string;
  /** Where its form stands: path and query. */
  path: string;
  formVersion: string;
  fields: readonly (readonly [name: string, value: string])[];
  files: readonly KeptFileName[];
  state: KeptState;
  intent: "submit" | "draft";
  begunAt: number;
  changedAt: number;
  tries: number;
  triedAt: number | null;
  /** Why it was refused: a code, and the site's own words. */
  reason: string | null;
  told: string | null;
}

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 15 * 60_000;
const DAY = 24 * 60 * 60_000;

/** Milliseconds to wait after so many tries that nobody answered: 5 s, 10 s, 20 s, up to a quarter of an hour. */
export function pauseAfter(tries: number): number {
  if (tries <= 0) return 0;
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(tries - 1, 20));
}

/** Says whether a sending is to be tried now. A clock that was set back holds nothing up. */
export function isDue(
  { state, tries, triedAt }: Pick<KeptSending, "state" | "tries" | "triedAt">,
  now: number,
): boolean {
  if (state !== "waiting") return false;
  if (triedAt === null || now < triedAt) return true;
  return now - triedAt >= pauseAfter(tries);
}

/** Milliseconds until one of these is to be tried; null where none waits. */
export function untilNextTry(
  sendings: readonly KeptSending[],
  now: number,
): number | null {
  const waits = sendings
    .filter(({ state }) => state === "waiting")
    .map((it) =>
      isDue(it, now) ? 0 : (it.triedAt ?? 0) + pauseAfter(it.tries) - now,
    );
  return waits.length === 0 ? null : Math.min(...waits);
}

/**
 * What becomes of a sending by what came back; null where it was acknowledged and need not be kept.
 * Silence, and anything that this site did not say, changes nothing but the time of the next try.
 */
export function afterAnswer(
  sending: KeptSending,
  answer: KeptAnswer,
  now: number,
): KeptSending | null {
  switch (answer.kind) {
    case "accepted":
      return null;
    case "refused": {
      const { reason, told } = answer;
      return { ...sending, state: "refused", reason, told, triedAt: now };
    }
    case "signed_out":
    case "other_account":
      return sending;
    case "free":
    case "silence":
      return { ...sending, tries: sending.tries + 1, triedAt: now };
  }
}

/** Refusals after which the update that a sending was to mend can no longer be mended: it goes as one of its own. */
const PARTS_FROM_ITS_UPDATE = ["not_editable", "update_not_found"];

/**
 * A sending that its author goes on writing. Where its id was accepted for other words it takes a new
 * one; where its update can no longer be mended it becomes another update.
 */
export function takenUpAgain(
  sending: KeptSending,
  freshId: string,
): KeptSending {
  const { reason } = sending;
  const parts = PARTS_FROM_ITS_UPDATE.includes(reason ?? "");
  return {
    ...sending,
    ...(parts ? apart(sending) : {}),
    id: reason === "submission_reused" ? freshId : sending.id,
    state: "writing",
    tries: 0,
    triedAt: null,
    reason: null,
    told: null,
  };
}

function apart({ path, fields }: KeptSending) {
  return {
    path: path.split("?", 1)[0] ?? path,
    fields: fields.filter(([name]) => !/^(?:updateId|version)$/.test(name)),
  };
}

/** Whole days that a sending has been on the device, by its clock; none where that was set back. */
export function daysKept(
  { begunAt }: Pick<KeptSending, "begunAt">,
  now: number,
): number {
  return Math.max(0, Math.floor((now - begunAt) / DAY));
}

/** The beginning of what somebody wrote, to know it by: 80 letters at most. */
export function beginningOf({ fields }: Pick<KeptSending, "fields">): string {
  const summary = fields.find(([name]) => name === "summary")?.[1] ?? "";
  const letters = Array.from(summary.replace(/\s+/g, " ").trim());
  return letters.length > 80
    ? `${letters.slice(0, 79).join("")}…`
    : letters.join("");
}
