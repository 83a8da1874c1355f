import {
  beginningOf,
  daysKept,
  type KeptSending,
} from "#app/domain/kept/kept-sending";
import { exportKept } from "./kept-export";
import {
  dayOf,
  element,
  plainButton,
  said,
  sureButton,
  type KeptPlace,
} from "./kept-place";
import type { KeptStore } from "./kept-store";

interface Sender {
  look(): Promise<void>;
}

/** Fills the page of what is not sent yet, and keeps it up to date; does nothing on other pages. */
export function listKept(
  page: Document,
  store: KeptStore,
  place: KeptPlace,
  sender: Sender,
): void {
  const list = page.querySelector<HTMLElement>("[data-kept-list]");
  if (list === null) return;
  page.querySelector("[data-kept-unable]")?.remove();
  list.hidden = false;
  // Here is where it leads.
  place.notice.querySelector("a")?.remove();
  const draw = async () => {
    const all = await store.list();
    const own = all.filter(({ owner }) => owner === place.owner);
    const items = own.map((one) => itemOf(page, store, place, sender, one));
    list.querySelector("[data-kept-items]")?.replaceChildren(...items);
    hide(list, "[data-kept-none]", own.length > 0);
    hide(list, "[data-kept-copy]", own.length === 0);
    const others = list.querySelector<HTMLElement>("[data-kept-others]");
    if (others !== null) {
      const count = all.length - own.length;
      others.hidden = count === 0;
      others.textContent = said(place.words.others, { count });
    }
  };
  list
    .querySelector("[data-kept-copy] button")
    ?.addEventListener("click", () => void exportKept(page, store, place));
  page.addEventListener("kept", () => void draw());
  void draw();
}

function hide(within: HTMLElement, selector: string, hidden: boolean): void {
  const found = within.querySelector<HTMLElement>(selector);
  if (found !== null) found.hidden = hidden;
}

function itemOf(
  page: Document,
  store: KeptStore,
  place: KeptPlace,
  sender: Sender,
  one: KeptSending,
): HTMLElement {
  const { words } = place;
  const item = element(page, "li");
  const head = element(page, "p");
  const code = element(page, "span", one.code);
  code.className = "code";
  const state = element(page, "strong", words.state[one.state]);
  head.append(code, " ", state, ` · ${sinceOf(page, place, one)}`);
  const text = beginningOf(one);
  item.append(head, element(page, "p", text === "" ? one.about : `«${text}»`));
  if (one.told !== null) item.append(element(page, "p", one.told));
  const open = element(page, "a", words.open);
  open.href = `${one.path}#sin-enviar-${one.id}`;
  open.className = "button quiet";
  const sure = { name: words.discard, sure: words.discardSure };
  const buttons = element(page, "p");
  buttons.className = "buttons";
  if (one.state === "waiting") {
    const send = plainButton(page, words.sendNow);
    send.addEventListener("click", () => void sender.look());
    buttons.append(send);
  }
  buttons.append(
    open,
    sureButton(page, sure, () => store.remove(one.id)),
  );
  item.append(buttons);
  return item;
}

function sinceOf(page: Document, { words }: KeptPlace, one: KeptSending) {
  const count = daysKept(one, Date.now());
  const days =
    count === 0
      ? words.today
      : count === 1
        ? words.oneDay
        : said(words.days, { count });
  const parts = [`${days} (${dayOf(page, one.begunAt)})`];
  if (one.files.length > 0)
    parts.push(said(words.files, { count: one.files.length }));
  if (one.intent === "draft") parts.push(words.draft);
  return parts.join(" · ");
}
