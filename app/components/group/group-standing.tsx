import { limaDay } from "#app/domain/text/calendar";
import type { GroupCloseReason } from "#app/domain/group/group";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Says that a group is closed or suspended, since when and why; nothing while it may act. */
export function GroupStanding(props: {
  group: {
    closedAt: string | null;
    closedReason: GroupCloseReason | null;
    suspendedAt: string | null;
    suspendedReason: GroupCloseReason | null;
  };
}) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const { closedAt, closedReason, suspendedAt, suspendedReason } = props.group;
  const day = (at: string) => formatDay(limaDay(at), language);
  const because = (reason: GroupCloseReason | null) =>
    group.closeReason[reason ?? "other"].toLowerCase();
  if (closedAt !== null) {
    const text = groupRoom.closedNote(day(closedAt), because(closedReason));
    return <p className="note">{text}</p>;
  }
  if (suspendedAt === null) return null;
  const text = groupRoom.suspendedNote(
    day(suspendedAt),
    because(suspendedReason),
  );
  return <p className="note">{text}</p>;
}
