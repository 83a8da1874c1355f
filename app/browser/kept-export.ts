import type { KeptSending } from "#app/domain/kept/kept-sending";
import { dayOf, element, type KeptPlace } from "./kept-place";
import type { KeptFile, KeptStore } from "./kept-store";

/** Hands everything of this owner out as one file that any browser opens: texts to read, files to save. */
export async function exportKept(
  page: Document,
  store: KeptStore,
  { owner, words }: KeptPlace,
): Promise<void> {
  const file = page.implementation.createHTMLDocument(words.exportTitle);
  file.documentElement.lang = page.documentElement.lang;
  const charset = file.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  file.head.prepend(charset);
  file.body.append(element(file, "h1", words.exportTitle));
  for (const one of await store.list())
    if (one.owner === owner)
      file.body.append(
        await sectionOf(page, file, one, await store.files(one.id)),
      );
  const bytes = `<!DOCTYPE html>${file.documentElement.outerHTML}`;
  const url = URL.createObjectURL(new Blob([bytes], { type: "text/html" }));
  const link = page.createElement("a");
  link.href = url;
  link.download = `${words.exportName}-${new Date().toISOString().slice(0, 10)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function sectionOf(
  page: Document,
  file: Document,
  one: KeptSending,
  files: readonly KeptFile[],
): Promise<HTMLElement> {
  const section = element(file, "section");
  const title = `${one.code} · ${dayOf(page, one.begunAt)}`;
  section.append(element(file, "h2", title), element(file, "p", one.about));
  const list = element(file, "dl");
  for (const [name, value] of one.fields)
    if (value !== "")
      list.append(
        element(file, "dt", labelOf(name)),
        element(file, "dd", value),
      );
  section.append(list);
  for (const { file: kept } of files) {
    const link = element(file, "a", kept.name);
    link.download = kept.name;
    link.href = await dataUrl(kept);
    const line = element(file, "p");
    line.append(link);
    section.append(line);
  }
  return section;
}

/** The name in the contract, which whoever writes it up elsewhere finds in the form's order. */
function labelOf(name: string): string {
  return name;
}

function dataUrl(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error(reader.error?.name));
    reader.readAsDataURL(file);
  });
}
