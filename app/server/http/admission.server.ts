import type { RequestListener } from "node:http";
import type { AppContext } from "../context.server";
import { readForm, type FormFields } from "../form/form.server";
import { refusalAnswer } from "./refusal.server";
import type { RouteHandler } from "./remix-handler.server";
import { RETRY_AFTER_SECONDS } from "./turn-away.server";

/** How many pages are made at once, how many wait for their turn, and how many forms are worked on. */
export interface AdmissionLimits {
  atOnce: number;
  waiting: number;
  forms: number;
  /** Whoever has waited so long for a turn is told to come back: they would only get what they no longer want. */
  patienceMs: number;
}

/**
 * A page takes some milliseconds of one processor. Few at once, so that nothing else waits long for a
 * turn of the event loop; a line that is served well within a second; forms wait rather than be lost.
 */
const LIMITS: AdmissionLimits = {
  atOnce: 4,
  waiting: 32,
  forms: 128,
  patienceMs: 1_000,
};

/** Somebody in line; they are told whether it is their turn, or too late for one. */
interface Waiter {
  since: number;
  told(isTurn: boolean): void;
}

/** Files and probes cost little and are never turned away. */
const CHEAP = /^\/(?:assets|salud)\/|^\/[a-z-]+\.[a-z]+$/;

/** Pictures, downloads and files take long, leave the event loop alone and stand in lines of their own. */
const OWN_LINE = /^\/(?:og|datos|evidencia)\//;

/** What a form says that nobody works on, so that it can be sent again: its bytes are here already. */
async function fieldsOf(
  request: Request,
  { upload }: Pick<AppContext, "upload">,
): Promise<FormFields> {
  if (upload !== undefined) return upload.fields;
  try {
    return await readForm(request);
  } catch {
    // What is no form of this site is not worth showing either.
    return [];
  }
}

/** The one way to the routes. What is turned away costs next to nothing, so that what is let in is served in good time, whatever comes. */
export class Admission {
  #pages = 0;
  #forms = 0;
  readonly #line: Waiter[] = [];

  constructor(private readonly limits: AdmissionLimits = LIMITS) {}

  /** Whether another page would be turned away. */
  get isFull(): boolean {
    return this.#line.length >= this.limits.waiting;
  }

  /** Lets requests through to the routes in their turn; whoever finds the line full gets a bare 503, which becomes the page that asks to come back in a moment. */
  before(handle: RouteHandler): RouteHandler {
    return async (request, context) => {
      if (OWN_LINE.test(new URL(request.url).pathname)) {
        return await handle(request, context);
      }
      const isForm = request.method === "POST";
      const isRefused = isForm
        ? this.#forms >= this.limits.forms
        : this.isFull && this.#pages >= this.limits.atOnce;
      const work = () => handle(request, context);
      const answer = isRefused
        ? null
        : await (isForm ? this.#form(work) : this.#page(work));
      if (answer !== null) return answer;
      if (context !== undefined) {
        context.unavailable = "busy";
        if (isForm) context.sent = await fieldsOf(request, context);
      }
      return new Response(null, { status: 503 });
    };
  }

  /** Stands in front of everything, and answers by itself where a page would be turned away anyway. */
  inFront(application: RequestListener): RequestListener {
    return (request, response) => {
      const { method, url = "/" } = request;
      const isPage = method === "GET" || method === "HEAD";
      if (!isPage || !this.isFull || CHEAP.test(url) || OWN_LINE.test(url)) {
        return application(request, response);
      }
      const { status, headers, body } = refusalAnswer("busy", url);
      response
        .writeHead(status, {
          ...headers,
          "X-Content-Type-Options": "nosniff",
          "X-Frame-Options": "DENY",
          "Referrer-Policy": "same-origin",
          "Retry-After": String(RETRY_AFTER_SECONDS),
        })
        .end(method === "HEAD" ? undefined : body);
    };
  }

  async #form<T>(work: () => Promise<T>): Promise<T> {
    this.#forms += 1;
    try {
      return await work();
    } finally {
      this.#forms -= 1;
    }
  }

  /** Null for whoever waited too long. */
  async #page<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#pages >= this.limits.atOnce) {
      const isTurn = await new Promise<boolean>((told) =>
        this.#line.push({ since: performance.now(), told }),
      );
      if (!isTurn) return null;
    } else {
      this.#pages += 1;
    }
    try {
      return await work();
    } finally {
      this.#handOver();
    }
  }

  /** Whoever is done hands the turn over, so that nobody can slip in between. */
  #handOver(): void {
    const latest = performance.now() - this.limits.patienceMs;
    for (;;) {
      const next = this.#line.shift();
      if (next === undefined) return void (this.#pages -= 1);
      const isTurn = next.since >= latest;
      next.told(isTurn);
      if (isTurn) return;
    }
  }
}
