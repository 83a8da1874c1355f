import type { LoaderFunctionArgs } from "@remix-run/node";
import { plainText } from "#app/server/http/plain-text.server";

/** `GET /registro/checkpoint`: the newest head, signed, as C2SP tlog-checkpoint writes it; 503 while the record is not vouched for. */
export async function loader({ context }: LoaderFunctionArgs) {
  const head = await context.signer.sign();
  return head.ok
    ? plainText(head.note)
    : plainText(`not signed: ${head.fault}\n`, 503);
}
