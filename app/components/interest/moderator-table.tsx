import { limaDay } from "#app/domain/text/calendar";
import type { ConflictKind } from "#app/domain/decision/conflict";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { WideTable } from "../layout/wide-table";

interface Moderator {
  name: string;
  isEverywhere: boolean;
  provinces: readonly string[];
  conflicts: readonly { province: string; kind: ConflictKind; since: string }[];
}

/** Who decides, where, and what ties them to which province. */
export function ModeratorTable({
  moderators,
}: {
  moderators: readonly Moderator[];
}) {
  const { interest } = usePage().words;
  return (
    <WideTable label={interest.moderators}>
      <thead>
        <tr>
          <th scope="col">{interest.moderator}</th>
          <th scope="col">{interest.provinces}</th>
          <th scope="col">{interest.conflicts}</th>
        </tr>
      </thead>
      <tbody>
        {moderators.map((moderator) => (
          <tr key={moderator.name}>
            <th scope="row">
              <bdi>{moderator.name}</bdi>
            </th>
            <td>
              {moderator.isEverywhere
                ? interest.everywhere
                : moderator.provinces.join(", ")}
            </td>
            <td>
              <Ties conflicts={moderator.conflicts} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Ties({ conflicts }: Pick<Moderator, "conflicts">) {
  const { words, language } = usePage();
  const { interest } = words;
  if (conflicts.length === 0) return interest.noConflicts;
  return (
    <ul className="plain">
      {conflicts.map(({ province, kind, since }) => (
        <li key={`${province} ${kind}`}>
          {interest.conflictIn(
            province,
            interest.kind[kind],
            formatDay(limaDay(since), language),
          )}
        </li>
      ))}
    </ul>
  );
}
