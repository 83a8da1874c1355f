import { sitemapIndex } from "#app/domain/form/sitemap";
import { sitemapLoader } from "#app/server/page/sitemap.server";
import { listLastPublishedChangesOfPlans } from "#db/queries/record/last-changes";
import { listPublishedPlans } from "#db/queries/plan/plans";

/** `GET /sitemap.xml`: the parts of the map, one for the site's own pages and one for each plan. */
export const loader = sitemapLoader(async ({ db, origin }) => {
  const plans = await listPublishedPlans(db);
  const ids = plans.map(({ id }) => id);
  const changes = await listLastPublishedChangesOfPlans(db, ids);
  const newest = [...changes.values()].sort().at(-1) ?? null;
  return sitemapIndex([
    { url: `${origin}/sitemap/sitio.xml`, changedAt: newest },
    ...plans.map(({ id, prefix }) => ({
      url: `${origin}/sitemap/${prefix}.xml`,
      changedAt: changes.get(id) ?? null,
    })),
  ]);
});
