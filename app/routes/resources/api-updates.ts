import { UPDATES } from "#app/domain/api/endpoints";
import { apiUpdate } from "#app/domain/api/update";
import {
  unknownProvince,
  unknownTarget,
} from "#app/server/open-data/api-problem.server";
import { apiListPage, apiLoader } from "#app/server/open-data/api.server";
import { findProvince } from "#db/queries/province/provinces";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { findPublishedTarget } from "#db/queries/plan/targets";

/** `GET /api/v1/updates` */
export const loader = apiLoader(UPDATES, async ({ db, query, origin }) => {
  const { province, target, since, page, perPage, asOf, knownOn } = query;
  if (province !== null && (await findProvince(db, province)) === null) {
    return unknownProvince(province);
  }
  if (
    target !== null &&
    (await findPublishedTarget(db, target, query)) === null
  ) {
    return unknownTarget(target);
  }
  const updates = await listPublishedUpdates(db, {
    provinceSlug: province ?? undefined,
    targetCode: target ?? undefined,
    since: since ?? undefined,
    ...{ page, perPage, asOf, knownOn },
  });
  return apiListPage(updates, (update) => apiUpdate(update, { origin }));
});
