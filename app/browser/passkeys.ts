import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";

type CreateOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];
type GetOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/**
 * Shows the forms of a page that take a passkey, which are hidden until then, and lets each ask the
 * browser for one before it is sent. Where the browser knows none they stay hidden, and the note that
 * says so stays in sight.
 */
export function offerPasskeys(page: Document): void {
  if (!browserSupportsWebAuthn()) return;
  for (const note of page.querySelectorAll("[data-passkey-note]")) {
    note.remove();
  }
  for (const form of page.querySelectorAll<HTMLFormElement>(
    "form[data-passkey]",
  )) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void ask(form);
    });
  }
}

async function ask(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button");
  const field = form.querySelector<HTMLInputElement>('input[name="passkey"]');
  if (button === null || field === null) return;
  button.disabled = true;
  say(form, null);
  try {
    field.value = JSON.stringify(await answerOf(form.dataset));
    form.submit();
  } catch (error) {
    button.disabled = false;
    say(form, problemOf(form.dataset, error));
    button.focus();
  }
}

function answerOf({ passkey = "{}", ceremony }: DOMStringMap) {
  const options: unknown = JSON.parse(passkey);
  return ceremony === "create"
    ? startRegistration({ optionsJSON: options as CreateOptions })
    : startAuthentication({ optionsJSON: options as GetOptions });
}

/** One of the sentences that the form brings along. */
function problemOf(sentences: DOMStringMap, error: unknown): string {
  const code = error instanceof WebAuthnError ? error.code : null;
  const name = error instanceof Error ? error.name : "";
  if (code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") {
    return sentences["already"] ?? "";
  }
  const isCancelled = name === "NotAllowedError" || name === "AbortError";
  return (isCancelled ? sentences["cancelled"] : sentences["failed"]) ?? "";
}

function say(form: HTMLFormElement, sentence: string | null): void {
  const place = form.querySelector<HTMLElement>('[role="alert"]');
  if (place === null) return;
  place.textContent = sentence ?? "";
  place.hidden = sentence === null;
}
