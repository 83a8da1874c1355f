import { feedLoader } from "#app/server/page/feed.server";
import { findPublishedTarget } from "#db/queries/plan/targets";

/** `GET /metas/:code/feed.atom`: what was decided on one promise. */
export const loader = feedLoader(async (db, { code = "" }, clocks) => {
  const found = await findPublishedTarget(db, code, clocks);
  if (found === null) return null;
  const { provinceName } = found.target;
  return {
    scope: { targetCode: code },
    subject: ({ feed, record }) => ({
      title: feed.target(record.inProvince(code, provinceName)),
      page: `/metas/${code}`,
      feed: `/metas/${code}/feed.atom`,
      picture: `/og/metas/${code}.png`,
    }),
  };
});
