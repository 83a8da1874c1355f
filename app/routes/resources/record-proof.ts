import { RECORD_PROOF } from "#app/domain/api/endpoints";
import { endOfLimaDay } from "#app/domain/text/calendar";
import { apiProblem } from "#app/server/open-data/api-problem.server";
import { apiLoader } from "#app/server/open-data/api.server";
import { findRecordEntry, findRecordHeadAt } from "#db/queries/record/record";
import {
  findInclusionProof,
  findRecordRoot,
} from "#db/queries/record/record-proofs";

/** `GET /api/v1/record/proof/:index?size=` */
export const loader = apiLoader(RECORD_PROOF, async ({ db, query, params }) => {
  const head = await findRecordHeadAt(db, endOfLimaDay(query.knownOn));
  const size = query.size ?? head.size;
  const typed = params["index"] ?? "";
  const index = /^\d{1,12}$/.test(typed) ? Number(typed) : size;
  const entry = size <= head.size ? await findRecordEntry(db, index) : null;
  if (entry === null || index >= size) {
    return apiProblem(404, ({ problem }) => problem.notFound);
  }
  return {
    index,
    size,
    root: await findRecordRoot(db, size),
    leafHash: entry.leafHash,
    proof: await findInclusionProof(db, { index, size }),
  };
});
