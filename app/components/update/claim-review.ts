import { limaDay } from "#app/domain/text/calendar";
import type { Plan } from "#app/domain/plan/plan";
import { isVerdict, type Verdict } from "#app/domain/status/status";
import type { Target } from "#app/domain/plan/target";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { PublishedUpdate } from "#app/domain/update/update";
import type { Words } from "#app/i18n/words";
import type { LinkedData } from "../layout/link-meta";
import { canonicalUrl, type PageAddress } from "../layout/page-address";

/** Where a verdict stands between broken and fulfilled; what cannot be verified stands nowhere. */
const RATING: Record<Verdict, number | null> = {
  broken: 1,
  partly_fulfilled: 2,
  fulfilled: 3,
  not_verifiable: null,
};

const SCALE = { worstRating: RATING.broken, bestRating: RATING.fulfilled };

/** What a review is made of: the promise, its plan, how it stands, and the updates that say so. */
export interface ReviewedTarget {
  target: Target;
  plan: Plan;
  reading: TargetReading;
  updates: readonly PublishedUpdate[];
}

/**
 * A verdict of today as a `ClaimReview`; null where there is none, and on pages that show another
 * day, since what they say may no longer hold.
 */
export function claimReview(
  { target, plan, reading, updates }: ReviewedTarget,
  page: PageAddress,
  words: Words,
): LinkedData | null {
  const { status } = reading;
  if (!isVerdict(status) || page.asOf !== null || page.knownOn !== null) {
    return null;
  }
  const decided = updates.find(
    (update) =>
      update.retracted === null &&
      update.status === status &&
      update.effectiveDate === reading.effectiveDate,
  );
  const day = decided?.decidedAt ?? reading.lastDecidedAt;
  const rating = RATING[status];
  return {
    "@type": "ClaimReview",
    url: canonicalUrl({ ...page, query: "" }, page.language),
    inLanguage: page.language === "es" ? "es-PE" : "en",
    ...(day === null ? {} : { datePublished: limaDay(day) }),
    author: {
      "@type": "Organization",
      name: words.layout.siteName,
      url: `${page.origin}/`,
    },
    claimReviewed: target.wording,
    itemReviewed: {
      "@type": "Claim",
      author: {
        "@type": "Organization",
        name: plan.organization ?? `${words.plan.title}, ${plan.provinceName}`,
      },
      appearance: { "@type": "CreativeWork", name: plan.title },
    },
    ...(decided === undefined ? {} : contestOf(decided)),
    reviewRating: {
      "@type": "Rating",
      ...(rating === null ? {} : { ratingValue: rating, ...SCALE }),
      alternateName: words.status.label[status],
    },
  };
}

/** What others said of the update that decided, in the words that schema.org has for it: replies and accepted corrections whose words can be read. */
function contestOf({ contest }: PublishedUpdate) {
  const comment = contest.replies.flatMap(({ words: text, ...reply }) =>
    text === null
      ? []
      : [
          {
            "@type": "Comment",
            text,
            dateCreated: limaDay(reply.filedAt),
            author: { "@type": "Organization", name: reply.authorName },
          },
        ],
  );
  const correction = contest.corrections.flatMap(
    ({ outcome, note: text, decidedAt }) =>
      outcome === "declined" || text === null
        ? []
        : [
            {
              "@type": "CorrectionComment",
              text,
              dateCreated: limaDay(decidedAt),
            },
          ],
  );
  return {
    ...(comment.length === 0 ? {} : { comment }),
    ...(correction.length === 0 ? {} : { correction }),
  };
}
