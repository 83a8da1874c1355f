import { randomUUID } from "node:crypto";
import type { SignedInPerson } from "./people";

/** Something that somebody sent, and what they were told. */
export interface Sending {
  person: SignedInPerson;
  submissionId: string;
  /** The update's id once the site said that it has it; null while nobody knows. */
  updateId: string | null;
}

/** A decision that was sent, and whether the site said that it stands. */
export interface Decision {
  updateId: string;
  acknowledged: boolean;
}

/** Everything that was sent to a site in all its lives. */
export interface Acts {
  sendings: Sending[];
  decisions: Decision[];
  /** Updates that wait for a decision, as far as the senders know. */
  waiting: string[];
  /** Called in the very moment in which an acknowledgement has come. */
  onAnswer?: (() => void) | undefined;
}

/** What a site said that it should never say: neither yes, nor busy, nor nothing. */
export class StrangeAnswer extends Error {
  override readonly name = "StrangeAnswer";
}

/** A sending that nobody has sent yet. */
export function newSending(person: SignedInPerson): Sending {
  return { person, submissionId: randomUUID(), updateId: null };
}

const LETTERS = "ghijklmnop";

/** Sends, or sends again; notes the answer. Throws what the connection throws. */
export async function send(
  origin: string,
  sending: Sending,
  acts: Acts,
): Promise<void> {
  // Eight digits in a row would be taken for somebody's identity number.
  const word = sending.submissionId.replace(
    /\d/g,
    (it) => LETTERS[Number(it)] ?? "",
  );
  const answer = await post(origin, "/aportar/ESP-S-01", sending.person, {
    intent: "submit",
    submissionId: sending.submissionId,
    status: "in_progress",
    effectiveDate: "2022-06-30",
    summary: `La obra empezó, y lo cuenta el envío ${word}.`,
    "evidence[0].kind": "press",
    "evidence[0].title": "Nota del diario",
    "evidence[0].url": `https://diario.example/${word}`,
    "evidence[0].visibility": "public",
  });
  const id = /\/mis-aportes\/([^?]+)/.exec(answer.location)?.[1];
  if (id === undefined) throw new StrangeAnswer(`sending: ${answer.status}`);
  if (sending.updateId !== null && sending.updateId !== id) {
    throw new StrangeAnswer(`two updates for ${sending.submissionId}`);
  }
  if (sending.updateId === null) acts.waiting.push(id);
  sending.updateId = id;
  acts.onAnswer?.();
}

/** Opens an update that waits and approves it; notes the answer. Throws what the connection throws. */
export async function decide(
  origin: string,
  person: SignedInPerson,
  updateId: string,
  acts: Acts,
): Promise<void> {
  const path = `/moderacion/${updateId}`;
  const headers = { Cookie: person.cookie };
  const page = await fetch(`${origin}${path}`, { headers });
  const html = await page.text();
  const value = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  const grades = [...html.matchAll(/name="(grade\[[^"]+\])"/g)];
  const looks = [...html.matchAll(/name="(looked\[[^"]+\])"/g)];
  // Somebody may have decided it in an earlier life of the site, unheard.
  if (page.status !== 200 || value("contentHash") === "") return;
  const decision: Decision = { updateId, acknowledged: false };
  acts.decisions.push(decision);
  const answer = await post(origin, path, person, {
    version: value("version"),
    contentHash: value("contentHash"),
    decision: "approve",
    note: "",
    ...Object.fromEntries(grades.map(([, name = ""]) => [name, "secondary"])),
    ...Object.fromEntries(looks.map(([, name = ""]) => [name, "on"])),
  });
  if (answer.status === 303) {
    decision.acknowledged = true;
    acts.onAnswer?.();
  } else if (answer.status !== 409) {
    throw new StrangeAnswer(`decision: ${answer.status}`);
  }
}

async function post(
  origin: string,
  path: string,
  { cookie, formToken }: SignedInPerson,
  fields: Record<string, string>,
): Promise<{ status: number; location: string }> {
  const answer = await fetch(`${origin}${path}`, {
    method: "POST",
    headers: { Cookie: cookie, Origin: origin },
    body: new URLSearchParams({ formToken, ...fields }),
    redirect: "manual",
  });
  // Its first line says it: nobody waits for the rest, which may never come.
  answer.arrayBuffer().catch(() => undefined);
  const location = answer.headers.get("Location") ?? "";
  return { status: answer.status, location };
}
