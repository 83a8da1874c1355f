/** How long somebody has stopped typing before what they typed is saved, and how often it is asked who else changed it. */
const PAUSE_MS = 1_500;
const LOOK_MS = 20_000;

/** What the address that saves answers. */
interface Saved {
  version?: number;
  /** What the page says of it, in the reader's words. */
  told?: string;
  /** Whether somebody else was faster: then nothing more is saved by itself. */
  isStale?: boolean;
}

/**
 * Saves the form that names an address for it (`data-autosave`) whenever its writer pauses, without
 * deciding anything, and says so beside it. What was sent by a button is sent after what is on its
 * way. Where saving fails the form stays as it is, and its buttons save it.
 */
export function saveWhileTyping(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-autosave]");
  const status = page.querySelector<HTMLElement>("[data-autosave-status]");
  if (form === null || status === null) return;
  const path = form.dataset["autosave"] ?? "";
  const words = status.dataset;
  let [isTyped, isBusy, isOver] = [false, false, false];
  let timer = 0;
  let waiting: { form: HTMLFormElement; button: HTMLElement | null } | null =
    null;

  const tell = ({ version, told, isStale = false }: Saved) => {
    if (version !== undefined && !isStale) nameVersion(page, version);
    if (told !== undefined) status.textContent = told;
    isOver ||= isStale;
  };

  async function save(keepalive = false): Promise<void> {
    if (!isTyped || isBusy || isOver || form === null) return;
    [isTyped, isBusy] = [false, true];
    const answer = await send(path, form, keepalive);
    isBusy = false;
    if (answer === null) {
      isTyped = true;
      tell({ told: words["failed"] ?? "" });
    } else tell(answer);
    if (waiting !== null) waiting.form.requestSubmit(waiting.button);
    else if (isTyped && answer !== null) plan();
  }

  const plan = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), PAUSE_MS);
  };

  form.addEventListener("input", () => {
    isTyped = true;
    if (!isOver) status.textContent = words["typing"] ?? "";
    plan();
  });
  page.addEventListener("visibilitychange", () => {
    if (page.visibilityState === "hidden") void save(true);
  });
  // A version that is on its way would outrun the one that a button sends.
  page.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (!isBusy || !(event.target instanceof HTMLFormElement)) return;
    event.preventDefault();
    waiting = { form: event.target, button: event.submitter };
  });
  setInterval(() => {
    if (isBusy || isOver || page.visibilityState === "hidden") return;
    void look(path, form).then((answer) => answer && tell(answer));
  }, LOOK_MS);
}

function nameVersion(page: Document, version: number): void {
  const fields = page.querySelectorAll<HTMLInputElement>(
    'form input[name="version"]',
  );
  for (const field of fields) field.value = String(version);
}

async function send(
  path: string,
  form: HTMLFormElement,
  keepalive: boolean,
): Promise<Saved | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") body.append(name, value);
  body.set("intent", "save");
  return await asked(path, { method: "POST", body, keepalive });
}

async function look(path: string, form: HTMLFormElement) {
  const seen = new FormData(form).get("version");
  const version = typeof seen === "string" ? seen : "";
  const url = new URL(path, form.ownerDocument.baseURI);
  url.searchParams.set("version", version);
  return await asked(url.href, {});
}

/** What the site answers; null where it does not. */
async function asked(path: string, init: RequestInit): Promise<Saved | null> {
  try {
    const answer = await fetch(path, { ...init, redirect: "error" });
    return (await answer.json()) as Saved;
  } catch {
    return null;
  }
}
