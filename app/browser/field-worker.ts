/** What this worker uses of the browser; the types of pages know no workers. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchedEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface AskedEvent extends WorkerEvent {
  data: { keep?: unknown; anew?: unknown };
  ports: readonly MessagePort[];
}
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(
    type: "install" | "activate",
    act: (event: WorkerEvent) => void,
  ): void;
  addEventListener(type: "fetch", act: (event: FetchedEvent) => void): void;
  addEventListener(type: "message", act: (event: AskedEvent) => void): void;
}
const worker = self as unknown as WorkerScope;

/** Pages of one account stand under its key; scripts are everybody's. */
const [PAGES, SCRIPTS] = ["pages-of-", "scripts"] as const;
/** The page that is shown where another is not kept. */
const UNSENT = "/aportar/sin-enviar";
const MOST_SCRIPTS = 4;
/** With a copy at hand nobody waits longer than this for a line that says nothing. */
const PATIENCE_MS = 8_000;

worker.addEventListener("install", (event) =>
  event.waitUntil(worker.skipWaiting()),
);
worker.addEventListener("activate", (event) =>
  event.waitUntil(worker.clients.claim()),
);
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { pathname } = new URL(request.url);
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(script(request));
});
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  const { keep, anew } = event.data;
  if (!Array.isArray(keep) || port === undefined) return;
  event.waitUntil(keepAll(keep as string[], anew === true, port));
});

/** The page from the site, and kept on its way; where the site does not answer, as it was kept. */
async function page(request: Request): Promise<Response> {
  const copy = await keptPage(request.url);
  const fresh = fetch(request).then(async (answer) => {
    await keepPage(request.url, answer);
    return answer;
  });
  if (copy === null) return await fresh;
  const late = new Promise<Response>((resolve) =>
    setTimeout(resolve, PATIENCE_MS, copy),
  );
  return await Promise.race([fresh.catch(() => copy), late]);
}

async function script(request: Request): Promise<Response> {
  const scripts = await caches.open(SCRIPTS);
  const copy = await scripts.match(request);
  return copy ?? (await fetch(request));
}

/**
 * Keeps an answer that says for whom and how long. Pages of anybody else go: a telephone keeps those of
 * one account. What an author has stored on the site is never kept, only the empty form of a promise.
 */
async function keepPage(address: string, answer: Response): Promise<boolean> {
  const owner = answer.headers.get("Kept-For");
  const isWhole = answer.status === 200 && !answer.redirected;
  const { searchParams } = new URL(address, location.href);
  if (owner === null || !isWhole || searchParams.has("aporte")) return false;
  for (const name of await caches.keys())
    if (name.startsWith(PAGES) && name !== PAGES + owner)
      await caches.delete(name);
  const copy = answer.clone();
  await keepScripts(await answer.clone().text());
  await (await caches.open(PAGES + owner)).put(nameOf(address), copy);
  return true;
}

async function keepScripts(html: string): Promise<void> {
  const scripts = await caches.open(SCRIPTS);
  for (const [, path = ""] of html.matchAll(/ src="(\/assets\/[^"]+\.js)"/g))
    if ((await scripts.match(path)) === undefined) await scripts.add(path);
  const names = await scripts.keys();
  for (const old of names.slice(0, -MOST_SCRIPTS)) await scripts.delete(old);
}

async function keptPage(address: string): Promise<Response | null> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PAGES)) continue;
    const pages = await caches.open(name);
    const path = nameOf(address);
    const unsent = path.replace(/^[^?]*/, UNSENT);
    for (const wanted of [path, unsent]) {
      const found = await pages.match(wanted);
      const until = Date.parse(found?.headers.get("Kept-Until") ?? "");
      if (found !== undefined && Date.now() < until) return found;
    }
  }
  return null;
}

/** One name for a page in one language, whatever else its address holds. */
function nameOf(address: string): string {
  const { pathname, searchParams } = new URL(address, location.href);
  return searchParams.get("lang") === "en" ? `${pathname}?lang=en` : pathname;
}

/** Keeps pages one after the other and tells how far it is; with `anew` also those that are kept. */
async function keepAll(
  paths: readonly string[],
  anew: boolean,
  port: MessagePort,
): Promise<void> {
  let count = 0;
  for (const path of paths) {
    if (anew || !(await isKept(path))) {
      const isDone = await fetch(path)
        .then((answer) => keepPage(path, answer))
        .catch(() => false);
      if (!isDone) break;
    }
    count += 1;
    port.postMessage({ count });
  }
  port.postMessage({ count, isOver: true });
}

async function isKept(path: string): Promise<boolean> {
  const found = await caches.match(nameOf(path));
  return found !== undefined;
}
