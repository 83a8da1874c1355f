import { said, type KeptPlace } from "./kept-place";

/** The worker, and the part of the site that it answers for when nobody else does. */
const [WORKER, SCOPE] = ["/sin-senal.js", "/aportar/"] as const;

/**
 * Has the forms that somebody opened kept for when there is no signal, and, where the page offers a
 * province's, all of them at the press of a button. Public pages are not this worker's.
 */
export async function keepFieldPages(
  page: Document,
  { owner, words }: KeptPlace,
): Promise<void> {
  const { serviceWorker } = navigator;
  const isHere = location.pathname.startsWith(SCOPE) && owner !== "";
  if (serviceWorker === undefined || !isHere) return;
  await serviceWorker.register(WORKER, { scope: SCOPE });
  const { active } = await serviceWorker.ready;
  if (active === null) return;
  const lang = page.documentElement.lang === "en" ? "?lang=en" : "";
  const here = [`${SCOPE}sin-enviar${lang}`, location.pathname + lang];
  ask(active, { keep: here }, () => undefined);

  const button = page.querySelector<HTMLButtonElement>("[data-field-keep]");
  const status = page.querySelector<HTMLElement>("[data-field-status]");
  if (button === null || status === null) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const keep = (button.dataset["fieldKeep"] ?? "").split(" ");
    const all = keep.length;
    button.disabled = true;
    status.textContent = said(words.savingPages, { count: 0, all });
    ask(active, { keep, anew: true }, ({ count, isOver = false }) => {
      const over = count === all ? words.savedPages : words.savedSome;
      const sentence = isOver ? over : words.savingPages;
      status.textContent = said(sentence, { count, all });
      button.disabled = !isOver;
    });
  });
}

interface Progress {
  count: number;
  isOver?: boolean;
}

function ask(
  worker: ServiceWorker,
  wish: { keep: readonly string[]; anew?: boolean },
  tell: (progress: Progress) => void,
): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Progress>) => tell(data);
  worker.postMessage(wish, [port2]);
}
