import type { KeptForm } from "./kept-form";
import { letGoHere } from "./kept-hold";
import { askReceipt } from "./send-kept";

/**
 * What pressing a button of the form comes to: it is kept first. Where this site answers, the form goes
 * as any form does, with the token of today; where it does not, it waits, and the page says so.
 */
export async function sendForm(
  kept: KeptForm,
  intent: "submit" | "draft",
  letGo: () => void,
): Promise<void> {
  const { form, page, place, say } = kept;
  if (form.dataset["busy"] !== undefined) return;
  form.dataset["busy"] = "";
  say(place.words.sending);
  const isKept = await kept.keep({ state: "waiting", intent });
  const { sending } = kept;
  if (!isKept || sending === null) return letGo();
  const answer = await askReceipt(sending);
  delete form.dataset["busy"];
  if (answer.kind === "signed_out") {
    letGoHere(sending.id);
    // The page of what is not sent asks who they are, and then sends it.
    return location.assign(linkTo(page, "/aportar/sin-enviar"));
  }
  if (answer.kind === "free" || answer.kind === "accepted") {
    const token = form.querySelector<HTMLInputElement>('[name="formToken"]');
    if (token !== null) token.value = answer.formToken;
    await kept.keep({ tries: 1, triedAt: Date.now() });
    return letGo();
  }
  await kept.keep({ tries: 1, triedAt: Date.now() });
  letGoHere(sending.id);
  waitHere(kept);
}

/** Shows, in the place of the form, that it is kept. */
function waitHere({ page, form }: KeptForm): void {
  const done = page.querySelector<HTMLElement>("[data-kept-done]");
  const notes = page.querySelector<HTMLElement>("[data-kept-notes]");
  if (done === null || notes === null) return;
  form.hidden = true;
  notes.hidden = true;
  done.hidden = false;
  done.focus();
  done.querySelector("[data-kept-more]")?.addEventListener("click", () => {
    location.assign(location.pathname + location.search);
  });
}

/** A path in the language of the page. */
function linkTo(page: Document, path: string): string {
  return page.documentElement.lang === "en" ? `${path}?lang=en` : path;
}
