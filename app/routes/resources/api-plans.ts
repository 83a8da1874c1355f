import { PLANS } from "#app/domain/api/endpoints";
import { apiPlan } from "#app/domain/api/plan";
import { pageOffset } from "#app/domain/form/page";
import { unknownProvince } from "#app/server/open-data/api-problem.server";
import { apiListPage, apiLoader } from "#app/server/open-data/api.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { findProvince } from "#db/queries/province/provinces";

/** `GET /api/v1/plans` */
export const loader = apiLoader(PLANS, async ({ db, query, origin }) => {
  const { province, term, page, perPage } = query;
  if (province !== null && (await findProvince(db, province)) === null) {
    return unknownProvince(province);
  }
  const plans = await listPublishedPlans(db, {
    provinceSlug: province ?? undefined,
    termId: term ?? undefined,
  });
  const offset = pageOffset(query);
  const items = plans.slice(offset, offset + perPage);
  return apiListPage({ items, page, perPage, total: plans.length }, (plan) =>
    apiPlan(plan, { origin }),
  );
});
