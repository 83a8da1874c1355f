import type { KeptAnswer } from "#app/domain/kept/kept-answer";
import type { KeptSending } from "#app/domain/kept/kept-sending";
import { element, said, type KeptPlace } from "./kept-place";
import type { KeptStore } from "./kept-store";

/** Says on a page how much is not sent yet, as long as that is something. */
export async function showCount(
  page: Document,
  store: KeptStore,
  { notice, owner, words }: KeptPlace,
): Promise<void> {
  const own = (await store.list()).filter((one) => one.owner === owner);
  const count = own.length;
  const place = notice.querySelector("[data-kept-count]");
  // On the form itself, what is being written there is no news.
  const open = page.querySelector<HTMLInputElement>(
    'form[data-kept-form]:not([hidden]) [name="submissionId"]',
  );
  const others = own.filter(({ id }) => id !== open?.value).length;
  notice.hidden = others === 0 && !notice.querySelector("a[data-kept-link]");
  if (place !== null)
    place.textContent =
      count === 1 ? words.one : said(words.several, { count });
}

/** Says what came of trying to send; null while it is on its way. */
export function tellAnswer(
  page: Document,
  { words, notice }: KeptPlace,
  sending: KeptSending,
  answer: KeptAnswer | null,
): void {
  const places = [
    notice.querySelector<HTMLElement>("[data-kept-told]"),
    page.querySelector<HTMLElement>("[data-kept-outcome]"),
  ].filter((place) => place !== null);
  for (const place of places) {
    place.textContent = sentenceOf(answer, words);
    const link = linkOf(page, answer, words);
    if (link !== null) {
      place.append(" ", link);
      notice.hidden = false;
    }
  }
  if (answer?.kind === "accepted") {
    notice.dataset["sent"] = sending.id;
  }
}

function sentenceOf(
  answer: KeptAnswer | null,
  words: KeptPlace["words"],
): string {
  switch (answer?.kind) {
    case undefined:
      return words.sending;
    case "accepted":
      return [words.sent, answer.notice ?? ""].join(" ").trim();
    case "refused":
      return answer.told;
    case "signed_out":
      return words.signedOut;
    case "other_account":
      return words.otherAccount;
    default:
      return words.noSignal;
  }
}

function linkOf(
  page: Document,
  answer: KeptAnswer | null,
  words: KeptPlace["words"],
): HTMLElement | null {
  if (answer?.kind !== "accepted") return null;
  const link = element(page, "a", words.seeSent);
  const lang = page.documentElement.lang === "en" ? "?lang=en" : "";
  link.href = `/mis-aportes/${encodeURIComponent(answer.updateId)}${lang}`;
  link.dataset["keptLink"] = "";
  return link;
}
