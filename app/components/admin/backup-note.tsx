import type { BackupHold } from "#app/domain/removal/backup-hold";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** What earlier backups still hold, until when, and what ends it; nothing where they hold nothing. */
export function BackupNote({ hold }: { hold: BackupHold | null }) {
  const { words, language } = usePage();
  const { backups } = words.admin;
  if (hold === null) return null;
  const removed = formatDay(hold.removedOn, language);
  return (
    <section className="note" aria-labelledby="backups">
      <h2 id="backups">{backups.title}</h2>
      <p>
        {backups.hold(removed)}{" "}
        {hold.until === null
          ? backups.noEnd
          : backups.until(formatDay(hold.until, language))}
      </p>
      <p>
        {backups.toEnd}{" "}
        <code className="hash">
          npm run backup -- {backups.folder} --keep-days 0
        </code>
      </p>
      <p className="small muted">{backups.elsewhere}</p>
    </section>
  );
}
