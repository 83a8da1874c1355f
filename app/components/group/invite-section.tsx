import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { usePage, useWords } from "../layout/page";
import type { GroupInside } from "./group-inside-view";

/** Where coordinators invite people, and see whom they wait for. */
export function InviteSection(props: {
  inside: GroupInside;
  formToken: string;
  email: string;
  problems: readonly FormProblem[];
}) {
  const { group, groupRoom } = useWords();
  const { inside } = props;
  return (
    <>
      <h2>{group.inviteTitle}</h2>
      <p>{groupRoom.inviteLead}</p>
      {inside.isDemo ? <p className="note">{groupRoom.demoMail}</p> : null}
      <form method="post" noValidate>
        <FormToken value={props.formToken} />
        <TextInput
          name="email"
          type="email"
          label={groupRoom.email}
          hint={groupRoom.inviteLimit(inside.invitationsLeft)}
          error={problemOf(props.problems, "email")}
          value={props.email}
          autoComplete="off"
          required
        />
        <SubmitButton name="intent" value="invite">
          {group.invite}
        </SubmitButton>
      </form>
      <Waiting {...props} />
    </>
  );
}

function Waiting(props: { inside: GroupInside; formToken: string }) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const { invitations } = props.inside;
  if (invitations.length === 0) return null;
  return (
    <>
      <h3>{group.invitations}</h3>
      <ul className="list">
        {invitations.map(({ id, addressee, expiresAt }) => (
          <li key={id}>
            <p>
              <bdi>{addressee}</bdi>{" "}
              <span className="small muted">
                {groupRoom.sentUntil(formatDay(limaDay(expiresAt), language))}
              </span>
            </p>
            <form method="post">
              <FormToken value={props.formToken} />
              <input type="hidden" name="invitation" value={id} />
              <SubmitButton name="intent" value="uninvite" weight="quiet">
                {group.withdrawInvitation}
                <span className="sr">: {addressee}</span>
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
