import { beginningOf, type KeptSending } from "#app/domain/kept/kept-sending";
import type { KeptForm } from "./kept-form";
import { dayOf, element, plainButton, said, sureButton } from "./kept-place";

/** Offers what its author wrote about this promise before and has not sent: to go on with it, or to delete it. */
export async function offerKept(
  kept: KeptForm,
  held: readonly string[],
): Promise<void> {
  const { page, store, place, form } = kept;
  const list = page.querySelector<HTMLElement>("[data-kept-offers]");
  if (list === null || place.owner === "") return;
  for (const one of await store.list()) {
    const isOffered =
      one.owner === place.owner &&
      one.code === form.dataset["keptForm"] &&
      one.id !== kept.sending?.id &&
      !held.includes(one.id);
    if (isOffered) list.append(offer(kept, one));
  }
}

function offer(kept: KeptForm, one: KeptSending): HTMLElement {
  const { page, store, place } = kept;
  const { words } = place;
  const sentence = one.state === "waiting" ? words.offerWaiting : words.offer;
  const day = dayOf(page, one.begunAt);
  const item = element(page, "li");
  item.append(
    element(page, "p", said(sentence, { day, text: beginningOf(one) })),
  );
  const goOn = plainButton(page, words.goOn);
  goOn.addEventListener("click", () => {
    item.remove();
    void store.find(one.id).then((found) => found && kept.takeUp(found));
  });
  const sure = { name: words.discard, sure: words.discardSure };
  const discard = sureButton(page, sure, async () => {
    await store.remove(one.id);
    item.remove();
    kept.say(words.discarded);
  });
  const buttons = element(page, "p");
  buttons.className = "buttons";
  buttons.append(goOn, discard);
  item.append(buttons);
  return item;
}
