/** One thing that a hostile, broken or unlucky client sends, and the answers that are right. */
export interface GuardCase {
  /** Its number in the catalogue of bad inputs, and what it is. */
  id: string;
  method?: string;
  target?: string;
  /** `null` takes a header away that would be there. */
  headers?: Record<string, string | null>;
  body?: string;
  answers: readonly number[];
}

const FORM = "application/x-www-form-urlencoded";

/** A form as one of our own pages sends it. */
export const POST = {
  method: "POST",
  target: "/aportar/ESP-S-01",
  body: "a=1",
};

/** The bytes of a case, sent to a site under its own name. */
export function bytesOf(attack: GuardCase, self: string): string {
  const { method = "GET", target = "/metas", body } = attack;
  const isForm = method === "POST";
  const headers: Record<string, string | null> = {
    Host: self,
    ...(isForm && { Origin: `http://${self}`, "Content-Type": FORM }),
    ...(body !== undefined && {
      "Content-Length": String(Buffer.byteLength(body)),
    }),
    ...attack.headers,
    Connection: "close",
  };
  const lines = Object.entries(headers)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `${name}: ${String(value).replaceAll("SELF", self)}\r\n`,
    );
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}
