import type { KeptWords } from "#app/domain/kept/kept-words";

/** What the page says to its script: whose phone it takes this for, and the sentences to say. */
export interface KeptPlace {
  owner: string;
  words: KeptWords;
  notice: HTMLElement;
}

/** Reads what the page says; null where it keeps nothing. */
export function keptPlace(page: Document): KeptPlace | null {
  const notice = page.querySelector<HTMLElement>("[data-kept]");
  if (notice === null) return null;
  const words = JSON.parse(notice.dataset["kept"] ?? "{}") as KeptWords;
  return { owner: notice.dataset["owner"] ?? "", words, notice };
}

/** A sentence with its gaps filled: `said("{count} sin enviar", {count: 3})`. */
export function said(
  sentence: string,
  gaps: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(gaps[name] ?? gap),
  );
}

/** The day of a moment, as the reader of this page writes it. */
export function dayOf(page: Document, moment: number): string {
  return new Intl.DateTimeFormat(page.documentElement.lang, {
    day: "numeric",
    month: "long",
    timeZone: "America/Lima",
  }).format(moment);
}

/** A button that asks once more before it does what cannot be undone. */
export function sureButton(
  page: Document,
  words: { name: string; sure: string },
  act: () => Promise<void>,
): HTMLButtonElement {
  const button = plainButton(page, words.name);
  let isSure = false;
  button.addEventListener("click", () => {
    if (isSure) return void act();
    isSure = true;
    button.textContent = words.sure;
  });
  return button;
}

/** A quiet button. */
export function plainButton(page: Document, name: string): HTMLButtonElement {
  const button = page.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = name;
  return button;
}

/** An element of this kind with this text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  kind: K,
  text = "",
): HTMLElementTagNameMap[K] {
  const node = page.createElement(kind);
  node.textContent = text;
  return node;
}
