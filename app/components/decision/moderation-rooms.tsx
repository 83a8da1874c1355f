import { STATEMENT_ROOMS } from "../statement/statement-rooms";
import { useHref, useWords } from "../layout/page";

/** The rooms where moderators decide, with the one that is open marked. */
export function ModerationRooms({ open }: { open: string }) {
  const { admin, contest, desk, group, moderation } = useWords();
  const href = useHref();
  const rooms = [
    ["/moderacion", moderation.title],
    ["/moderacion/apelaciones", contest.appeal.queueTitle],
    [STATEMENT_ROOMS.correction, contest.queue.title.correction],
    [STATEMENT_ROOMS.reply, contest.queue.title.reply],
    ["/moderacion/retiros", contest.removal.queueTitle],
    ["/admin/planes", admin.plans],
    ["/admin/planes/borradores", desk.drafts],
    ["/moderacion/grupos", group.queueTitle],
  ] as const;
  return (
    <nav aria-label={contest.queue.rooms}>
      <ul className="tabs">
        {rooms.map(([path, name]) => (
          <li key={path}>
            <a
              href={href(path)}
              aria-current={path === open ? "page" : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
