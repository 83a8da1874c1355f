import { takenUpAgain } from "#app/domain/kept/kept-sending";
import { addRow, fileInputs, fillFiles } from "./form-fields";
import { keptForm, type KeptForm } from "./kept-form";
import { heldSomewhere, holdHere } from "./kept-hold";
import { offerKept } from "./kept-offer";
import type { KeptPlace } from "./kept-place";
import type { KeptStore } from "./kept-store";
import { sendForm } from "./kept-submit";

/** How long somebody has stopped typing before what they typed is kept. */
const PAUSE_MS = 400;

/** Where a page remembers, until it is closed, which sending it let go. */
const LET_GO = "kept-let-go";

/**
 * Keeps what is typed into the form of an update, and the files chosen in it, as its author goes; takes
 * up what the address names or what came back; offers what was left before. Gives null on other pages.
 */
export async function keepWhileTyping(
  page: Document,
  store: KeptStore,
  place: KeptPlace,
): Promise<KeptForm | null> {
  const form = page.querySelector<HTMLFormElement>("form[data-kept-form]");
  const notes = page.querySelector<HTMLElement>("[data-kept-notes]");
  if (form === null || notes === null) return null;
  notes.hidden = false;
  const kept = keptForm(page, form, store, place);
  await takeUpWhatIsMeant(kept);
  listen(kept);
  await offerKept(kept, await heldSomewhere());
  return kept;
}

/** A form that was sent and came back is the same sending still; `#sin-enviar-ID` names one to go on with. */
async function takeUpWhatIsMeant(kept: KeptForm): Promise<void> {
  const { form, store, place } = kept;
  const named = /^#sin-enviar-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
  const letGo = sessionStorage.getItem(LET_GO);
  sessionStorage.removeItem(LET_GO);
  const came = form.dataset["cameBack"];
  const id = came === undefined ? named : letGo;
  const found = id == null ? null : await store.find(id);
  if (found === null) return;
  place.owner ||= found.owner;
  if (found.owner !== place.owner) return;
  if (came === undefined) return await kept.takeUp(found);
  // What the page shows is what was sent, and the newest.
  kept.sending = { ...takenUpAgain(found, found.id), files: [] };
  if (came === "without_files") {
    fillFiles(form, await store.files(found.id));
    kept.sending = { ...kept.sending, files: found.files };
  } else {
    for (const { field } of found.files)
      await store.putFiles(id ?? "", field, []);
  }
  holdHere(found.id);
  await kept.keep();
}

function listen(kept: KeptForm): void {
  const { form, page, place, store } = kept;
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    kept.say(place.words.typing);
    timer = window.setTimeout(() => void kept.keep(), PAUSE_MS);
  };
  if (place.owner === "") return;
  form.addEventListener("input", soon);
  form.addEventListener("change", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== "file") return;
    void keepFiles(kept, store);
  });
  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState !== "hidden" || kept.sending?.state !== "writing")
      return;
    clearTimeout(timer);
    void kept.keep();
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    const { submitter } = event;
    const intent = (submitter as HTMLButtonElement | null)?.value ?? "submit";
    if (intent === "more" && addRow(form) !== null) {
      return void event.preventDefault();
    }
    if (form.dataset["letGo"] !== undefined || intent === "more") return;
    event.preventDefault();
    const meant = intent === "draft" ? "draft" : "submit";
    void sendForm(kept, meant, () => {
      sessionStorage.setItem(LET_GO, kept.sending?.id ?? "");
      form.dataset["letGo"] = "";
      form.requestSubmit(submitter);
    });
  });
}

/** Keeps the files that are chosen now, in the place of those chosen before. */
async function keepFiles(kept: KeptForm, store: KeptStore): Promise<void> {
  const chosen = fileInputs(kept.form).flatMap((input) =>
    [...(input.files ?? [])].map((file) => ({ field: input.name, file })),
  );
  const files = chosen.map(({ field, file }) => ({
    ...{ field, name: file.name, bytes: file.size },
  }));
  if (!(await kept.keep())) return;
  try {
    for (const { name } of fileInputs(kept.form)) {
      const own = chosen.filter(({ field }) => field === name);
      await store.putFiles(
        kept.sending?.id ?? "",
        name,
        own.map(({ file }) => file),
      );
    }
    await kept.keep({ files });
  } catch {
    kept.say(kept.place.words.filesNotKept);
  }
}
