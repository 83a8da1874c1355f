import { PROVINCES } from "#app/domain/api/endpoints";
import { apiProvince } from "#app/domain/api/province";
import { pageOffset } from "#app/domain/form/page";
import { apiListPage, apiLoader } from "#app/server/open-data/api.server";
import { listPublishedPlans } from "#db/queries/plan/plans";
import { listProvinces } from "#db/queries/province/provinces";

/** `GET /api/v1/provinces` */
export const loader = apiLoader(PROVINCES, async ({ db, query, origin }) => {
  const { page, perPage } = query;
  const provinces = await listProvinces(db);
  const plans = await listPublishedPlans(db);
  const inCodeOrder = [...provinces].sort((a, b) =>
    a.ubigeo < b.ubigeo ? -1 : 1,
  );
  const offset = pageOffset(query);
  const items = inCodeOrder.slice(offset, offset + perPage);
  return apiListPage(
    { items, page, perPage, total: provinces.length },
    (province) => apiProvince(province, plans, { origin }),
  );
});
