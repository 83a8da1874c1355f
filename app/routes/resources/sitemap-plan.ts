import { sitemapPart } from "#app/domain/form/sitemap";
import { sitemapLoader } from "#app/server/page/sitemap.server";
import {
  listLastPublishedChangesOfTargets,
  listPublishedCodes,
} from "#db/queries/record/last-changes";
import { listPublishedPlans } from "#db/queries/plan/plans";

/** `GET /sitemap/:file`: everything that one plan promises, under the letters that begin its codes. */
export const loader = sitemapLoader(async ({ db, params, origin }) => {
  const plans = await listPublishedPlans(db);
  const plan = plans.find(({ prefix }) => `${prefix}.xml` === params["file"]);
  if (plan === undefined) return null;
  const codes = await listPublishedCodes(db, plan.id);
  const changes = await listLastPublishedChangesOfTargets(db, plan.id);
  return sitemapPart([
    {
      url: `${origin}/provincias/${plan.provinceSlug}/acciones`,
      changedAt: null,
    },
    ...codes.map((code) => ({
      url: `${origin}/metas/${code}`,
      changedAt: changes.get(code) ?? null,
    })),
  ]);
});
