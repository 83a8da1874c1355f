import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import { coverPath } from "#app/domain/update/own-photo";
import { useHref, useWords } from "../layout/page";

/** Photos of one's own update, each with the way to cover parts of it. */
export function PhotoLinks(props: {
  updateId: string;
  photos: readonly EvidenceFile[];
}) {
  const { photo } = useWords();
  const href = useHref();
  return (
    <ul className="list">
      {props.photos.map(({ receivedId, name, coveredAt }) => (
        <li key={receivedId}>
          <a href={href(coverPath(props.updateId, receivedId))}>
            {photo.coverOf(name || photo.nameless)}
          </a>
          {coveredAt === undefined ? null : (
            <span className="small muted"> · {photo.covered}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
