import { keptAnswer, type KeptAnswer } from "#app/domain/kept/kept-answer";
import {
  afterAnswer,
  isDue,
  untilNextTry,
  type KeptSending,
} from "#app/domain/kept/kept-sending";
import { heldSomewhere } from "./kept-hold";
import type { KeptStore } from "./kept-store";

/** How long an answer to a question, and to a form with photos on a slow line, is waited for. */
const PATIENCE = { ask: 12_000, send: 30 * 60_000 };

/** What a page is told while things are sent. */
export type Tell = (sending: KeptSending, answer: KeptAnswer | null) => void;

/** Asks this site whether it has had a sending, and for what a form needs now. */
export async function askReceipt(sending: KeptSending): Promise<KeptAnswer> {
  return await fetchAnswer(sending, `&envio=${sending.id}`, {
    signal: AbortSignal.timeout(PATIENCE.ask),
  });
}

/**
 * Sends everything of this owner that waits and is due, one after the other, and again by itself: when
 * the network comes back, when the page is looked at, and after growing pauses. Of several open pages
 * one sends. `look` does so at once, whatever the pauses say.
 */
export function sendWhatWaits(
  page: Document,
  store: KeptStore,
  owner: string,
  tell: Tell,
): { look(): Promise<void> } {
  let timer = 0;
  let isRunning = false;

  async function run(isAsked: boolean): Promise<void> {
    if (isRunning || owner === "") return;
    isRunning = true;
    clearTimeout(timer);
    await alone(async () => {
      for (const one of await mine()) {
        const isNow = isAsked && one.state === "waiting";
        if (isNow || isDue(one, Date.now())) await sendOne(one);
      }
    });
    isRunning = false;
    await plan();
  }

  async function plan(): Promise<void> {
    const wait = untilNextTry(await mine(), Date.now());
    clearTimeout(timer);
    // Never at once: another page may be at it.
    if (wait !== null)
      timer = window.setTimeout(() => void run(false), Math.max(wait, 3_000));
  }

  /** What some page has open is that page's to send. */
  const mine = async () => {
    const held = await heldSomewhere();
    const all = await store.list();
    return all.filter((one) => one.owner === owner && !held.includes(one.id));
  };

  async function sendOne(sending: KeptSending): Promise<void> {
    tell(sending, null);
    const answer = await trySending(store, sending);
    const now = await store.find(sending.id);
    // Its author took it up again meanwhile: that stands, and a copy that arrived is known by its id.
    if (now === null || now.changedAt !== sending.changedAt) return;
    const next = afterAnswer(sending, answer, Date.now());
    if (next === null) await store.remove(sending.id);
    else if (next !== sending) await store.put(next);
    tell(sending, answer);
  }

  page.addEventListener("kept", () => void plan());
  window.addEventListener("online", () => void run(true));
  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState === "visible") void run(false);
  });
  return { look: () => run(true) };
}

async function trySending(
  store: KeptStore,
  sending: KeptSending,
): Promise<KeptAnswer> {
  const asked = await askReceipt(sending);
  // What was written anew since the last try is not what arrived then: sent, it is told so.
  if (asked.kind === "accepted" && sending.tries > 0) return asked;
  if (asked.kind !== "free" && asked.kind !== "accepted") return asked;
  const body = new FormData();
  for (const [name, value] of sending.fields) body.append(name, value);
  body.append("submissionId", sending.id);
  body.append("formVersion", sending.formVersion);
  body.append("formToken", asked.formToken);
  body.append("intent", sending.intent);
  for (const { field, file } of await store.files(sending.id))
    body.append(field, file, file.name);
  return await fetchAnswer(sending, "", {
    method: "POST",
    body,
    signal: AbortSignal.timeout(PATIENCE.send),
  });
}

async function fetchAnswer(
  sending: KeptSending,
  query: string,
  init: RequestInit,
): Promise<KeptAnswer> {
  try {
    const language = document.documentElement.lang === "en" ? "en" : "es";
    const path = `/aportar/${encodeURIComponent(sending.code)}/envio`;
    const fetched = await fetch(`${path}?lang=${language}${query}`, {
      ...init,
      redirect: "error",
      cache: "no-store",
    });
    return keptAnswer(await fetched.json(), sending);
  } catch {
    return { kind: "silence" };
  }
}

/** Does something while no other page of this browser does it; where browsers know no such turn, at once. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return await work();
  await navigator.locks.request(
    "kept-sending",
    { ifAvailable: true },
    async (turn) => (turn === null ? undefined : await work()),
  );
}
