import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import type { GroupReview } from "./group-review-view";

/** What a moderator knows of a proposed group: its words, its provinces, how to reach it, who is there already. */
export function GroupReviewFacts({ review }: { review: GroupReview }) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const href = useHref();
  const day = formatDay(limaDay(review.proposedAt), language);
  return (
    <>
      <p className="small muted">{group.proposedBy(review.proposer, day)}</p>
      <dl className="facts">
        <dt>{group.about}</dt>
        <dd className="summary">
          <bdi>{review.about}</bdi>
        </dd>
        <dt>{group.provinces}</dt>
        <dd>
          {review.provinces.map(({ slug, name }, index) => (
            <span key={slug}>
              {index === 0 ? null : " · "}
              <a href={href(`/provincias/${slug}`)}>{name}</a>
            </span>
          ))}
        </dd>
        {review.contact === null ? null : (
          <>
            <dt>{groupRoom.contact}</dt>
            <dd>
              <bdi>{review.contact}</bdi>
            </dd>
          </>
        )}
        {review.state === "proposed" ? (
          <>
            <dt>{groupRoom.willBe}</dt>
            <dd className="hash">/grupos/{review.slug}</dd>
          </>
        ) : null}
      </dl>
      {review.neighbours.length === 0 ? null : (
        <>
          <h2>{groupRoom.sameProvinces}</h2>
          <ul>
            {review.neighbours.map(({ slug, name }) => (
              <li key={slug}>
                <a href={href(`/grupos/${slug}`)}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
