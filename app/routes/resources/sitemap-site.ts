import { sitemapPart } from "#app/domain/form/sitemap";
import { sitemapLoader } from "#app/server/page/sitemap.server";
import { listLastPublishedChangesOfPlans } from "#db/queries/record/last-changes";
import { listPublishedPlans } from "#db/queries/plan/plans";

/** Pages of which there is one. */
const PAGES = [
  ...["/", "/provincias", "/metas", "/avances", "/comparar", "/metodologia"],
  ...["/datos", "/datos/api", "/registro", "/registro/verificar", "/acerca"],
  ...["/privacidad", "/riesgos", "/moderadores", "/grupos"],
];

/** `GET /sitemap/sitio.xml`: the site's own pages and the provinces that have a plan. */
export const loader = sitemapLoader(async ({ db, origin }) => {
  const plans = await listPublishedPlans(db);
  const ids = plans.map(({ id }) => id);
  const changes = await listLastPublishedChangesOfPlans(db, ids);
  const slugs = [...new Set(plans.map(({ provinceSlug }) => provinceSlug))];
  return sitemapPart([
    ...PAGES.map((path) => ({ url: origin + path, changedAt: null })),
    ...slugs.sort().map((slug) => ({
      url: `${origin}/provincias/${slug}`,
      changedAt: newestOf(plans.filter((plan) => plan.provinceSlug === slug)),
    })),
  ]);

  function newestOf(own: typeof plans): string | null {
    const known = own.flatMap(({ id }) => changes.get(id) ?? []);
    return known.sort().at(-1) ?? null;
  }
});
