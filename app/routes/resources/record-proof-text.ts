import type { LoaderFunctionArgs } from "@remix-run/node";
import { tlogProofText } from "#app/domain/proof/tlog-proof";
import { plainText } from "#app/server/http/plain-text.server";
import { findInclusionProof } from "#db/queries/record/record-proofs";

/** `GET /registro/:position/prueba`: that an entry stands in the signed record, as a file that can be kept (C2SP tlog-proof). */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const head = await context.signer.sign();
  if (!head.ok) return plainText(`not signed: ${head.fault}\n`, 503);
  const { size, note } = head;
  const typed = params["position"] ?? "";
  const index = /^(?:0|[1-9]\d{0,11})$/.test(typed) ? Number(typed) : size;
  if (index >= size) return plainText("no such entry\n", 404);
  const hashes = await findInclusionProof(context.db, { index, size });
  const answer = plainText(tlogProofText({ index, hashes, checkpoint: note }));
  const name = `registro-${index}.tlog-proof`;
  answer.headers.set("Content-Disposition", `inline; filename="${name}"`);
  return answer;
}
