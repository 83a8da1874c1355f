import type { ShownLease } from "#app/domain/decision/review-lease";
import { FormToken } from "../form/form-token";
import { useHref, useWords } from "../layout/page";

/** Who is reading an update now, and the button that takes it or hands it back. */
export function TurnForm(props: {
  id: string;
  lease: ShownLease | null;
  formToken: string;
  /** Names the update for those who hear the button alone. */
  code: string;
}) {
  const { moderation } = useWords();
  const href = useHref();
  const { id, lease, formToken, code } = props;
  if (lease !== null && !lease.isOwn) {
    return (
      <p className="small">
        {moderation.readBy(lease.holderName, lease.minutes)}
      </p>
    );
  }
  const isOwn = lease !== null;
  return (
    <form
      method="post"
      action={href(`/moderacion/${id}/turno`)}
      className="row"
    >
      <FormToken value={formToken} />
      {isOwn ? (
        <span className="small">{moderation.yours(lease.minutes)}</span>
      ) : null}
      <button
        className="quiet"
        name="intent"
        value={isOwn ? "hand_back" : "take"}
        aria-label={
          isOwn ? moderation.handBackOf(code) : moderation.takeOf(code)
        }
      >
        {isOwn ? moderation.handBack : moderation.take}
      </button>
    </form>
  );
}
