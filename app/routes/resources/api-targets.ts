import { TARGETS } from "#app/domain/api/endpoints";
import { apiTarget } from "#app/domain/api/target";
import { unknownProvince } from "#app/server/open-data/api-problem.server";
import { apiListPage, apiLoader } from "#app/server/open-data/api.server";
import { findProvince } from "#db/queries/province/provinces";
import { listPublishedTargets } from "#db/queries/plan/targets";

/** `GET /api/v1/targets` */
export const loader = apiLoader(TARGETS, async ({ db, query, origin }) => {
  const { province, kind, dimension, status, verifiability, search } = query;
  if (province !== null && (await findProvince(db, province)) === null) {
    return unknownProvince(province);
  }
  const { page, perPage, asOf, knownOn } = query;
  const targets = await listPublishedTargets(db, {
    kind: kind ?? "target",
    provinceSlug: province ?? undefined,
    dimension: dimension ?? undefined,
    status: status ?? undefined,
    verifiability: verifiability ?? undefined,
    words: search?.words,
    ...{ page, perPage, asOf, knownOn },
  });
  return apiListPage(targets, (it) => apiTarget(it, { origin, asOf }));
});
