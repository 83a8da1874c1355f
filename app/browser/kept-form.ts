import { takenUpAgain, type KeptSending } from "#app/domain/kept/kept-sending";
import { fillFiles, fillForm, typedFields } from "./form-fields";
import { holdHere } from "./kept-hold";
import type { KeptPlace } from "./kept-place";
import { freshId, type KeptStore } from "./kept-store";

/** A form of an update whose writing this browser keeps. */
export interface KeptForm {
  page: Document;
  form: HTMLFormElement;
  store: KeptStore;
  place: KeptPlace;
  /** What it is about to be, once something was typed; null before. */
  sending: KeptSending | null;
  /** Keeps what the form holds now; false where this browser would not. */
  keep(change?: Partial<KeptSending>): Promise<boolean>;
  /** Goes on with something that was kept: its texts and files are put into the form. */
  takeUp(kept: KeptSending): Promise<void>;
  say(sentence: string): void;
}

/** Sets up the keeping of one form. Nothing is kept before something is typed. */
export function keptForm(
  page: Document,
  form: HTMLFormElement,
  store: KeptStore,
  place: KeptPlace,
): KeptForm {
  const status = page.querySelector<HTMLElement>("[data-kept-status]");
  const say = (sentence: string) => {
    if (status !== null) status.textContent = sentence;
  };
  const kept: KeptForm = {
    ...{ page, form, store, place, say, sending: null },
    async keep(change = {}) {
      const now = Date.now();
      const begun = kept.sending ?? begin(form, place.owner, now);
      const isNew = kept.sending === null;
      const fields = typedFields(form);
      kept.sending = { ...begun, fields, changedAt: now, ...change };
      nameIt(form, kept.sending.id);
      if (isNew) holdHere(kept.sending.id);
      try {
        await store.put(kept.sending);
        if (isNew) void navigator.storage?.persist?.();
        say(keptWords(kept));
        return true;
      } catch {
        say(place.words.notKept);
        return false;
      }
    },
    async takeUp(earlier) {
      kept.sending = null;
      const next = takenUpAgain(earlier, freshId());
      if (next.id !== earlier.id) await store.rename(next, next.id);
      fillForm(form, next.fields);
      fillFiles(form, await store.files(next.id));
      holdHere(next.id);
      kept.sending = next;
      await kept.keep();
      if (earlier.told !== null) say(earlier.told);
    },
  };
  return kept;
}

function begin(
  form: HTMLFormElement,
  owner: string,
  begunAt: number,
): KeptSending {
  const { keptForm: code = "", about = "" } = form.dataset;
  const version = form.querySelector<HTMLInputElement>('[name="formVersion"]');
  return {
    ...{ id: freshId(), owner, code, about },
    path: location.pathname + location.search,
    formVersion: version?.value ?? "1",
    ...{ fields: [], files: [], state: "writing", intent: "submit" },
    ...{ begunAt, changedAt: begunAt, tries: 0, triedAt: null },
    ...{ reason: null, told: null },
  };
}

/** The sending has one name from its first letter on, whatever page it is shown on. */
function nameIt(form: HTMLFormElement, id: string): void {
  const field = form.querySelector<HTMLInputElement>('[name="submissionId"]');
  if (field !== null) field.value = id;
}

function keptWords({ sending, place }: KeptForm): string {
  const hasFiles = (sending?.files.length ?? 0) > 0;
  return hasFiles ? place.words.keptWithFiles : place.words.kept;
}
