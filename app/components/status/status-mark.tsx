import type { Status } from "#app/domain/status/status";
import { useWords } from "../layout/page";
import { statusShape } from "./status-sprite";

/** A status by shape, colour and word together. */
export function StatusMark({ status }: { status: Status }) {
  const words = useWords();
  return (
    <span className={`status st-${status}`}>
      <StatusIcon status={status} />
      {words.status.label[status]}
    </span>
  );
}

/** The shape of a status alone; its word stands beside it or in an accessible name. */
export function StatusIcon({ status }: { status: Status }) {
  return (
    <svg className={`icon st-${status}`} aria-hidden="true">
      <use href={statusShape(status)} />
    </svg>
  );
}
