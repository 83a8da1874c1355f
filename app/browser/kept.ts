import { keepFieldPages } from "./field-pages";
import { keepWhileTyping } from "./keep-typing";
import { showCount, tellAnswer } from "./kept-notice";
import { keptPlace } from "./kept-place";
import { openKeptStore } from "./kept-store";
import { listKept } from "./kept-list";
import { sendWhatWaits } from "./send-kept";

/** How long a page waits with its count for the answer about what waits. */
const ASKED_MS = 3_000;

/**
 * On the pages of those who tell what happened: keeps what they type until this site has it, and sends
 * what waits. Where the browser keeps nothing, all pages work as they do without script.
 */
export async function keepUntilSent(page: Document): Promise<void> {
  const place = keptPlace(page);
  if (place === null) return;
  const store = await openKeptStore(place.owner);
  if (store === null) return;
  await keepWhileTyping(page, store, place);
  const show = () => void showCount(page, store, place);
  page.addEventListener("kept", show);
  // What was just sent is asked for first, or the page that thanks for it would count it as unsent.
  const late = setTimeout(show, ASKED_MS);
  const sender = sendWhatWaits(page, store, place.owner, (sending, answer) =>
    tellAnswer(page, place, sending, answer),
  );
  listKept(page, store, place, sender);
  await sender.look();
  clearTimeout(late);
  show();
  // Browsers without a worker, or that refuse it one, keep what is typed all the same.
  await keepFieldPages(page, place).catch(() => undefined);
}
