import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** Proposed groups that wait for a moderator, the longest waiting first. */
export function WaitingGroups(props: {
  groups: readonly {
    id: string;
    name: string;
    proposer: string;
    proposedAt: string;
  }[];
}) {
  const { words, language } = usePage();
  const { group } = words;
  const href = useHref();
  if (props.groups.length === 0) {
    return <p className="empty">{group.queueNone}</p>;
  }
  return (
    <ul className="list">
      {props.groups.map(({ id, name, proposer, proposedAt }) => (
        <li key={id}>
          <p>
            <a href={href(`/moderacion/grupos/${id}`)}>
              <bdi>{name}</bdi>
            </a>
          </p>
          <p className="small muted">
            {group.proposedBy(
              proposer,
              formatDay(limaDay(proposedAt), language),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
