import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** What both public pages tell of a watchdog group. */
export interface ShownGroup {
  slug: string;
  name: string;
  about: string | null;
  since: string;
  closedAt: string | null;
  suspendedAt: string | null;
  members: number;
  provinces: readonly { slug: string; name: string }[];
}

/** Since when a group is there, how many belong to it and where it watches. */
export function GroupFacts({ group }: { group: ShownGroup }) {
  const { words, language } = usePage();
  const href = useHref();
  const day = (at: string) => formatDay(limaDay(at), language);
  return (
    <p className="small muted">
      {words.group.since(day(group.since))}
      {group.closedAt === null
        ? null
        : ` · ${words.group.closedOn(day(group.closedAt))}`}
      {group.closedAt === null && group.suspendedAt !== null
        ? ` · ${words.groupRoom.suspendedMark}`
        : null}
      {group.closedAt === null
        ? ` · ${words.group.members(group.members)}`
        : null}
      {group.provinces.map(({ slug, name }) => (
        <span key={slug}>
          {" · "}
          <a href={href(`/provincias/${slug}`)}>{name}</a>
        </span>
      ))}
    </p>
  );
}
