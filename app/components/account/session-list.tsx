import { formatMoment } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage, useWords } from "../layout/page";

/** One place where an account is open. */
export interface ShownSession {
  id: string;
  isThis: boolean;
  createdAt: string;
  lastSeenAt: string;
  device: string | null;
  address: string | null;
}

interface SessionListProps {
  formToken: string;
  sessions: readonly ShownSession[];
}

/** Where an account is open, each with a button that closes it there. */
export function SessionList({ formToken, sessions }: SessionListProps) {
  const { security } = useWords();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{security.sessionsTitle}</h2>
      <ul className="plain">
        {sessions.map((session) => (
          <li key={session.id}>
            <SessionItem formToken={formToken} session={session} />
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post">
          <FormToken value={formToken} />
          <SubmitButton weight="quiet">{security.sessionsEnd}</SubmitButton>
        </form>
      ) : null}
    </section>
  );
}

function SessionItem(props: { formToken: string; session: ShownSession }) {
  const { security } = useWords();
  const { language } = usePage();
  const { session, formToken } = props;
  const device = session.device ?? security.sessionUnknown;
  const [since, seen] = [session.createdAt, session.lastSeenAt].map((moment) =>
    formatMoment(moment, language),
  );
  return (
    <>
      <p>
        {device}
        {session.isThis ? ` (${security.sessionThis})` : null}:{" "}
        {security.sessionFacts(since ?? "", seen ?? "")}
        {session.address === null
          ? null
          : `; ${security.sessionFrom(session.address)}`}
      </p>
      {session.isThis ? null : (
        <form method="post">
          <FormToken value={formToken} />
          <input type="hidden" name="session" value={session.id} />
          <button
            type="submit"
            className="button quiet"
            aria-label={security.sessionEndNamed(device)}
          >
            {security.sessionEnd}
          </button>
        </form>
      )}
    </>
  );
}
