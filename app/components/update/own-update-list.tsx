import { limaDay } from "#app/domain/text/calendar";
import type { OwnUpdate } from "#app/domain/update/own-update";
import type { Tombstone } from "#app/domain/removal/removal";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { OwnTombstones } from "../removal/own-tombstones";
import { StatusMark } from "../status/status-mark";

/** What a person told: the promise, where it stands, the answer when there is one, and what was taken out of sight. */
export function OwnUpdateList({
  updates,
  tombstones,
}: {
  updates: readonly OwnUpdate[];
  tombstones: Readonly<Record<string, readonly Tombstone[]>>;
}) {
  const { words, language } = usePage();
  const href = useHref();
  return (
    <ul className="list">
      {updates.map((update) => (
        <li key={update.id}>
          <p>
            <a href={href(`/mis-aportes/${update.id}`)}>
              <span className="code">{update.targetCode}</span>{" "}
              <span lang="es">{update.targetWording}</span>
            </a>
          </p>
          <p>
            <strong>{words.update.state[update.state]}</strong>
            {update.content === null ? null : (
              <>
                {" · "}
                <StatusMark status={update.content.status} />
              </>
            )}{" "}
            <span className="small muted">
              {update.submittedAt === null
                ? words.contribute.savedOn(
                    formatDay(limaDay(update.changedAt), language),
                  )
                : words.contribute.sentOn(
                    formatDay(limaDay(update.submittedAt), language),
                  )}
            </span>
          </p>
          <OwnTombstones tombstones={tombstones[update.id] ?? []} />
        </li>
      ))}
    </ul>
  );
}
