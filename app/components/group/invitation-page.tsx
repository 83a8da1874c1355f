import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, usePage, useWords } from "../layout/page";

/** What an invitation's page shows. */
export interface InvitationView {
  /** Null where it is over. */
  invitation: {
    slug: string;
    group: string;
    by: string;
    expiresAt: string;
  } | null;
  /** Whether the reader may answer, has to come in first, or has an account that belongs to no group. */
  reader: "may_answer" | "signed_out" | "unfit";
  /** This page, to come back to. */
  here: string;
  formToken: string;
}

/** An invitation into a group, with what it means and the ways to answer. */
export function InvitationPage({
  invitation,
  problems,
  ...view
}: InvitationView & { problems: readonly FormProblem[] }) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const href = useHref();
  if (invitation === null) {
    return (
      <>
        <h1>{groupRoom.invitationTitle}</h1>
        <p className="note">{groupRoom.refusal["invitation_gone"]}</p>
        <p>
          <a href={href("/grupos")}>{group.title}</a>
        </p>
      </>
    );
  }
  const until = formatDay(limaDay(invitation.expiresAt), language);
  return (
    <>
      <h1>{groupRoom.invitationTitle}</h1>
      <ErrorSummary title={group.errorTitle} problems={problems} />
      <p className="lead">
        <a href={href(`/grupos/${invitation.slug}`)}>
          <bdi>{invitation.group}</bdi>
        </a>
      </p>
      <p>
        <bdi>{groupRoom.invitedBy(invitation.by)}</bdi>{" "}
        {groupRoom.invitationUntil(until)}
      </p>
      <p>{groupRoom.invitationMeans}</p>
      <p>{groupRoom.invitationBars}</p>
      <Answer {...view} />
    </>
  );
}

function Answer({
  reader,
  here,
  formToken,
}: Omit<InvitationView, "invitation">) {
  const { account, group, groupRoom } = useWords();
  const href = useHref();
  if (reader === "unfit") return <p className="note">{groupRoom.ownNotFor}</p>;
  if (reader === "signed_out") {
    return (
      <>
        <p className="note">{groupRoom.invitationSignIn}</p>
        <p className="buttons">
          <a className="button" href={href("/cuenta/entrar", { next: here })}>
            {account.signIn}
          </a>
          <a
            className="button quiet"
            href={href("/cuenta/crear", { next: here })}
          >
            {account.createTitle}
          </a>
        </p>
      </>
    );
  }
  return (
    <form method="post">
      <FormToken value={formToken} />
      <div className="buttons">
        <SubmitButton name="answer" value="accept">
          {group.accept}
        </SubmitButton>
        <SubmitButton name="answer" value="decline" weight="quiet">
          {group.decline}
        </SubmitButton>
      </div>
    </form>
  );
}
