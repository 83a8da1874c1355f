import { feedLoader } from "#app/server/page/feed.server";
import { findProvince } from "#db/queries/province/provinces";

/** `GET /provincias/:slug/feed.atom`: what was decided on the promises of a province, whichever plan they stand in. */
export const loader = feedLoader(async (db, { slug = "" }) => {
  const province = await findProvince(db, slug);
  if (province === null) return null;
  return {
    scope: { provinceSlug: slug },
    subject: ({ feed }) => ({
      title: feed.province(province.name),
      page: `/provincias/${slug}`,
      feed: `/provincias/${slug}/feed.atom`,
      picture: `/og/provincias/${slug}.png`,
    }),
  };
});
