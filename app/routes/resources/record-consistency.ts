import { RECORD_CONSISTENCY } from "#app/domain/api/endpoints";
import { endOfLimaDay } from "#app/domain/text/calendar";
import { apiProblem } from "#app/server/open-data/api-problem.server";
import { apiLoader } from "#app/server/open-data/api.server";
import { findRecordHeadAt } from "#db/queries/record/record";
import {
  findConsistencyProof,
  findRecordRoot,
} from "#db/queries/record/record-proofs";

/** `GET /api/v1/record/consistency?first=&second=` */
export const loader = apiLoader(RECORD_CONSISTENCY, async ({ db, query }) => {
  const head = await findRecordHeadAt(db, endOfLimaDay(query.knownOn));
  const from = query.first ?? 0;
  const to = query.second ?? head.size;
  if (from > to || to > head.size) {
    return apiProblem(404, ({ problem }) => problem.notFound);
  }
  return {
    from: { size: from, root: await findRecordRoot(db, from) },
    to: { size: to, root: await findRecordRoot(db, to) },
    proof: await findConsistencyProof(db, { from, to }),
  };
});
