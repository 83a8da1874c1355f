import type { AdminViewer } from "../admin/admin-frame";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { AccountBar } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import type { GroupInside } from "./group-inside-view";
import { ContactForm } from "./contact-form";
import { InviteSection } from "./invite-section";
import { MemberList } from "./member-list";

/** A group from inside: who belongs to it, one's own name, invitations, the way out. */
export function GroupInsidePage(props: {
  viewer: AdminViewer;
  inside: GroupInside;
  done: string | null;
  email: string;
  /** What was typed as the group's contact, where that form came back. */
  typedContact: string | null;
  problems: readonly FormProblem[];
}) {
  const { group, groupRoom } = useWords();
  const href = useHref();
  const { viewer, inside, done } = props;
  const { formToken } = viewer;
  const saved = done === null ? undefined : groupRoom.done[done];
  const mayInvite = inside.coordinates && !inside.group.isSuspended;
  return (
    <>
      <AccountBar {...viewer} />
      <h1>
        <bdi>{group.manageTitle(inside.group.name)}</bdi>
      </h1>
      {saved === undefined ? null : (
        <p className="note" role="status">
          {saved}
        </p>
      )}
      <ErrorSummary title={group.errorTitle} problems={props.problems} />
      {inside.group.isSuspended ? (
        <p className="note">{groupRoom.refusal["group_suspended"]}</p>
      ) : null}
      <p className="lead">{groupRoom.membersLead}</p>
      <h2>{group.membersTitle}</h2>
      <MemberList
        members={inside.members}
        coordinates={inside.coordinates}
        formToken={formToken}
      />
      <OwnName showsName={inside.showsName} formToken={formToken} />
      {mayInvite ? <InviteSection {...props} formToken={formToken} /> : null}
      {inside.coordinates ? (
        <ContactForm
          contact={inside.contact}
          typed={props.typedContact}
          formToken={formToken}
          problems={props.problems}
        />
      ) : null}
      <Leaving isLast={inside.members.length === 1} formToken={formToken} />
      <p>
        <a href={href(`/grupos/${inside.group.slug}`)}>{group.backToGroup}</a>
        {" · "}
        <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      </p>
    </>
  );
}

function OwnName(props: { showsName: boolean; formToken: string }) {
  const { group, groupRoom } = useWords();
  const { showsName } = props;
  return (
    <form method="post">
      <h2>{groupRoom.yourName}</h2>
      <p>{showsName ? groupRoom.done["shown"] : groupRoom.hiddenNow}</p>
      <FormToken value={props.formToken} />
      <SubmitButton
        name="intent"
        value={showsName ? "hide" : "show"}
        weight="quiet"
      >
        {showsName ? group.hideName : group.showName}
      </SubmitButton>
    </form>
  );
}

function Leaving(props: { isLast: boolean; formToken: string }) {
  const { group, groupRoom } = useWords();
  return (
    <form method="post">
      <h2>{group.leave}</h2>
      <p>{props.isLast ? groupRoom.leaveLast : groupRoom.leaveHelp}</p>
      <FormToken value={props.formToken} />
      <SubmitButton name="intent" value="leave" weight="quiet">
        {props.isLast ? group.close : group.leave}
      </SubmitButton>
    </form>
  );
}
