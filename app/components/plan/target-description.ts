import type { Words } from "#app/i18n/words";
import { breadcrumbs } from "../layout/breadcrumbs";
import type { PageAddress } from "../layout/page-address";
import type { PageDescription } from "../layout/page-meta";
import { claimReview, type ReviewedTarget } from "../update/claim-review";

/** What a promise's page says of itself: its status in the title, the plan's own words below. */
export function targetDescription(
  reviewed: ReviewedTarget,
  page: PageAddress,
  words: Words,
): PageDescription {
  const { target, reading } = reviewed;
  const path = `/metas/${target.code}`;
  const review = claimReview(reviewed, page, words);
  const way = breadcrumbs(
    [
      { name: words.layout.provinces, path: "/provincias" },
      {
        name: target.provinceName,
        path: `/provincias/${target.provinceSlug}`,
      },
      { name: target.code, path },
    ],
    page,
  );
  return {
    title: words.target.description(
      target.code,
      words.status.label[reading.status],
    ),
    description: target.wording,
    isArticle: true,
    picture: `/og/metas/${target.code}.png`,
    feed: `${path}/feed.atom`,
    data: review === null ? [way] : [way, review],
  };
}
