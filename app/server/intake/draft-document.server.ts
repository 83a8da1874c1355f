import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { DraftResult, DraftTask } from "./draft-in-thread.server";
import type { ReadingProgress } from "./reading.server";
import { INTAKE_LIMITS } from "./limits.server";

/**
 * What a thread runs: it loads the module that reads documents, the site's compiled one or the
 * source, and answers once. Text, because a compiled site has no file of its own for it.
 */
const THREAD = `
  const { parentPort, workerData } = require("node:worker_threads");
  const ready = workerData.loader ? import(workerData.loader).then(({ register }) => register()) : null;
  async function reader() {
    for (const name of workerData.modules) {
      const found = await import(name);
      const reads = found.draftInThread ?? found.entry?.module.draftInThread;
      if (reads) return reads;
    }
    throw new Error("no module reads documents");
  }
  Promise.resolve(ready)
    .then(reader)
    .then((reads) => reads(workerData.task, (progress) => parentPort.postMessage({ progress })))
    .then((result) => parentPort.postMessage({ result }));
`;

/**
 * The modules of which one reads documents, and the loader for source that is not compiled. A compiled
 * site may be one file, or parts whose names for their functions only its index knows.
 */
function threadModules(): { modules: string[]; loader: string | null } {
  const here = import.meta.url;
  if (!here.endsWith(".ts")) {
    const index = new URL("../index.js", here).href;
    return { modules: [here, index], loader: null };
  }
  const source = new URL("./draft-in-thread.server.ts", here);
  // The loader for modules lies beside the one for CommonJS, which is what resolves.
  const loader = createRequire(here)
    .resolve("tsx/esm/api")
    .replace(/[.]cjs$/, ".mjs");
  return { modules: [source.href], loader: pathToFileURL(loader).href };
}

/** The name of a file as a plan file may hold it. */
function safeName(name: string): string {
  const kept = name
    .normalize("NFC")
    .replace(/[^\p{L}\d._ -]/gu, "-")
    .slice(-100);
  return /^[\p{L}\d]/u.test(kept) ? kept : `plan${kept}`;
}

/**
 * Reads a document and drafts its plan in a thread of its own, so that the event loop never waits.
 * Time and memory are bounded: a document that takes more is refused, and the thread is gone.
 * `signal` cancels, `say` hears how far it is.
 */
export async function draftDocument(
  task: DraftTask,
  {
    time = INTAKE_LIMITS.time,
    signal,
    say,
  }: {
    time?: number;
    signal?: AbortSignal;
    say?: (progress: ReadingProgress) => void;
  } = {},
): Promise<DraftResult> {
  const { bytes: own, recognized } = INTAKE_LIMITS;
  const most = task.recognizedFrom === undefined ? own : recognized;
  if (task.bytes.length > most) return { ok: false, reason: "too_large" };
  signal?.throwIfAborted();
  const thread = threadModules();
  const bytes = Uint8Array.from(task.bytes);
  const worker = new Worker(THREAD, {
    eval: true,
    execArgv: [],
    workerData: {
      ...thread,
      task: {
        ...task,
        name: safeName(task.name),
        ...(task.file === undefined ? {} : { file: safeName(task.file) }),
        bytes,
      },
    },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: INTAKE_LIMITS.memory },
    stdout: true,
    stderr: true,
  });
  try {
    return await answerOf(worker, { time, signal, say });
  } finally {
    await worker.terminate();
  }
}

interface Waiting {
  time: number;
  signal: AbortSignal | undefined;
  say: ((progress: ReadingProgress) => void) | undefined;
}

type Message = { progress: ReadingProgress } | { result: DraftResult };

function answerOf(
  worker: Worker,
  { time, signal, say }: Waiting,
): Promise<DraftResult> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: "too_slow" | "out_of_memory" | "broken") =>
      resolve({ ok: false, reason });
    const timer = setTimeout(() => refuse("too_slow"), time);
    const cancel = () =>
      reject(
        signal?.reason instanceof Error
          ? signal.reason
          : new Error("cancelled"),
      );
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (message: Message) => {
      if ("progress" in message) say?.(message.progress);
      else resolve(message.result);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse("out_of_memory");
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      refuse("broken");
    });
  });
}
