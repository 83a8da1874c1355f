import { limaDay } from "#app/domain/text/calendar";
import type { ComparedUpdate } from "#app/domain/decision/near-duplicate";
import type { PhotoUse } from "#app/domain/evidence/photo-use";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";

/** Pictures of an update that were used before, and updates that may tell the same; nothing where there are none. */
export function SeenBefore(props: {
  photos: readonly (PhotoUse & { title: string })[];
  near: readonly ComparedUpdate[];
}) {
  return (
    <>
      <UsedPhotos photos={props.photos} />
      <NearDuplicates near={props.near} />
    </>
  );
}

function UsedPhotos(props: {
  photos: readonly (PhotoUse & { title: string })[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  const { evidence } = words;
  if (props.photos.length === 0) return null;
  return (
    <div className="note" role="note">
      <h3>{evidence.usedBefore}</h3>
      <ul>
        {props.photos.map(({ id, title, exact, targetCode, submittedAt }) => (
          <li key={`${title} ${id}`}>
            <bdi>{title}</bdi>:{" "}
            <a href={href(`/moderacion/${id}`)}>
              {(exact ? evidence.usedSame : evidence.usedAlike)(
                targetCode,
                formatDay(limaDay(submittedAt), language),
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NearDuplicates({ near }: { near: readonly ComparedUpdate[] }) {
  const { words, language } = usePage();
  const href = useHref();
  const { evidence } = words;
  if (near.length === 0) return null;
  return (
    <div className="note" role="note">
      <h3>{evidence.nearDuplicates}</h3>
      <ul>
        {near.map(({ id, status, effectiveDate, summary }) => (
          <li key={id}>
            <StatusMark status={status} />{" "}
            <a href={href(`/moderacion/${id}`)}>
              {formatDay(effectiveDate, language)}
            </a>{" "}
            <bdi>{Array.from(summary).slice(0, 140).join("")}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
