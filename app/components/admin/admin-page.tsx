import type { WaitingForYou as Waiting } from "#app/domain/account/second-person";
import type { BackupHold } from "#app/domain/removal/backup-hold";
import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { WaitingForYou } from "../layout/waiting-for-you";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import { BackupNote } from "./backup-note";

const ROOMS = [
  ["/admin/personas", "people", "peopleHelp"],
  ["/admin/planes", "plans", "plansHelp"],
  ["/admin/permisos", "permissions", "permissionsHelp"],
] as const;

interface AdminPageProps {
  viewer: AdminViewer;
  /** How many signals there are to look at. */
  signals: number;
  /** How many changes of the method wait for a second person. */
  proposals: number;
  /** What earlier backups still hold. */
  hold: BackupHold | null;
  /** What waits for whoever reads it as a second person. */
  waiting: Waiting;
}

/** The way into each part of the administration, and how much waits to be looked at. */
export function AdminPage({
  viewer,
  signals,
  proposals,
  hold,
  waiting,
}: AdminPageProps) {
  const { words, language } = usePage();
  const { admin, groupRoom, method, removedWords, signal } = words;
  const href = useHref();
  return (
    <AdminFrame viewer={viewer} title={admin.title}>
      <p className="lead">{admin.lead}</p>
      <WaitingForYou waiting={waiting} />
      <nav aria-label={admin.sections}>
        <ul className="list">
          <li>
            <p>
              <a href={href("/admin/senales")}>{signal.title}</a>{" "}
              {signals === 0 ? null : (
                <strong>{signal.count(formatNumber(signals, language))}</strong>
              )}
            </p>
            <p className="small muted">{signal.help}</p>
          </li>
          <li>
            <p>
              <a href={href("/admin/ajustes")}>{admin.settings}</a>{" "}
              {proposals === 0 ? null : (
                <strong>
                  {method.waiting(proposals, formatNumber(proposals, language))}
                </strong>
              )}
            </p>
            <p className="small muted">{admin.settingsHelp}</p>
          </li>
          {ROOMS.map(([to, name, help]) => (
            <li key={to}>
              <p>
                <a href={href(to)}>{admin[name]}</a>
              </p>
              <p className="small muted">{admin[help]}</p>
            </li>
          ))}
          <li>
            <p>
              <a href={href("/admin/grupos")}>{groupRoom.adminTitle}</a>
            </p>
            <p className="small muted">{groupRoom.adminHelp}</p>
          </li>
          <li>
            <p>
              <a href={href("/admin/textos")}>{removedWords.title}</a>
            </p>
            <p className="small muted">{removedWords.help}</p>
          </li>
        </ul>
      </nav>
      <BackupNote hold={hold} />
    </AdminFrame>
  );
}
