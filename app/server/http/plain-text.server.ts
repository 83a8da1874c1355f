import { OPEN_HEADERS } from "../open-data/api-answer.server";

/** A text for programs, which any page may read and nobody keeps without asking again. */
export function plainText(text: string, status: 200 | 404 | 503 = 200) {
  return new Response(text, {
    status,
    headers: {
      ...OPEN_HEADERS,
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-cache",
      ...(status === 503 ? { "Retry-After": "60" } : {}),
    },
  });
}
