import { renderAsync } from "@resvg/resvg-js";
import { encodePng } from "./png.server";
import { refused } from "../http/refused.server";
import { tagOf, taggedAnswer } from "../http/tagged-answer.server";
import { Turnstile } from "../http/turnstile.server";

/** Most pictures kept; each has some 30 kilobytes. */
const KEPT = 256;

/** Drawing takes a core for some 20 ms: one at a time, beside the event loop, and a short line. */
const turnstile = new Turnstile({ atOnce: 1, waiting: 40 });

/** Pictures by the tag of what they were drawn from, the longest unasked first. */
const kept = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/**
 * A picture of ours as PNG. It is drawn once for each drawing, whatever address asked for it and
 * whatever else the record has grown by, and its tag is that of the drawing. Where too many wait to
 * be drawn the answer is 503.
 */
export async function pictureAnswer(
  request: Pick<Request, "url" | "headers">,
  svg: string,
): Promise<Response> {
  const tag = tagOf(svg);
  try {
    return await taggedAnswer(request, tag, async () => ({
      type: "image/png",
      body: await picture(tag, svg),
    }));
  } catch (error) {
    if (error instanceof Response) return refused(request, "busy");
    throw error;
  }
}

async function picture(tag: string, svg: string) {
  const drawn = kept.get(tag) ?? turnstile.pass(() => draw(svg));
  kept.delete(tag);
  kept.set(tag, drawn);
  for (const [oldest] of kept) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  try {
    return await drawn;
  } catch (error) {
    if (kept.get(tag) === drawn) kept.delete(tag);
    throw error;
  }
}

/** Letters are drawn as strokes, so that no font of the machine is looked for. */
async function draw(svg: string): Promise<Buffer<ArrayBuffer>> {
  const { width, height, pixels } = await renderAsync(svg, {
    font: { loadSystemFonts: false },
  });
  return await encodePng({ width, height, rgba: pixels });
}
