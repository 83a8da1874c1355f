import { openKeptStore } from "./kept-store";

/**
 * Where somebody signs out, and said so: what this browser keeps of theirs goes before the form does.
 * What it keeps of another account stays.
 */
export function forgetAtFarewell(page: Document): void {
  const form = page.querySelector<HTMLFormElement>("form[data-farewell]");
  const owner = form?.dataset["farewell"] ?? "";
  if (form === null || owner === "") return;
  form.addEventListener("submit", (event) => {
    if (form.dataset["letGo"] !== undefined) return;
    event.preventDefault();
    form.dataset["letGo"] = "";
    void forget(owner).finally(() => form.submit());
  });
}

async function forget(owner: string): Promise<void> {
  if ("caches" in window) await caches.delete(`pages-of-${owner}`);
  const store = await openKeptStore(owner);
  if (store === null) return;
  for (const one of await store.list())
    if (one.owner === owner) await store.remove(one.id);
}
