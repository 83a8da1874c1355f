import type { OwnGroupsView } from "./own-groups-view";
import { ErrorSummary } from "../form/error-summary";
import { AccountBar } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { OwnProposals } from "./own-proposals";

/** Everything that ties somebody to watchdog groups: theirs, their proposals, invitations for them. */
export function OwnGroupsPage(props: OwnGroupsView) {
  const { group, groupRoom } = useWords();
  const href = useHref();
  const { viewer, done, mayJoin } = props;
  const saved = done === null ? undefined : groupRoom.done[done];
  return (
    <>
      <AccountBar {...viewer} />
      <h1>{groupRoom.ownTitle}</h1>
      {saved === undefined ? null : (
        <p className="note" role="status">
          {saved}
        </p>
      )}
      <ErrorSummary title={group.errorTitle} problems={props.problems} />
      <p className="lead">
        {mayJoin ? groupRoom.ownLead : groupRoom.ownNotFor}
      </p>
      {mayJoin ? (
        <>
          <Invitations invitations={props.invitations} />
          <Groups groups={props.groups} />
          <OwnProposals
            proposals={props.proposals}
            formToken={viewer.formToken}
          />
          <p>
            <a className="button" href={href("/grupos/nuevo")}>
              {group.propose}
            </a>
          </p>
        </>
      ) : null}
      <p>
        <a href={href("/grupos")}>{group.title}</a>
      </p>
    </>
  );
}

function Invitations({ invitations }: Pick<OwnGroupsView, "invitations">) {
  const { group, groupRoom } = useWords();
  const href = useHref();
  if (invitations.length === 0) return null;
  return (
    <>
      <h2>{group.forYou}</h2>
      <ul className="list">
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <p>
              <bdi>{group.invitedTo(invitation.group, invitation.by)}</bdi>
            </p>
            <p>
              <a href={href("/grupos/invitacion", { id: invitation.id })}>
                {groupRoom.of(groupRoom.seeInvitation, invitation.group)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Groups({ groups }: Pick<OwnGroupsView, "groups">) {
  const { group, groupRoom } = useWords();
  const href = useHref();
  if (groups.length === 0) {
    return (
      <div className="empty">
        <p>{group.ownNone}</p>
        <p>{groupRoom.ownNoneHelp}</p>
      </div>
    );
  }
  return (
    <>
      <h2>{group.ownGroups}</h2>
      <ul className="list">
        {groups.map(({ id, slug, name, role, isSuspended }) => (
          <li key={id}>
            <p>
              <a href={href(`/grupos/${slug}`)}>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="small muted">
                {group.role[role]}
                {isSuspended ? ` · ${groupRoom.suspendedMark}` : null}
              </span>
            </p>
            <p>
              <a href={href(`/grupos/${slug}/miembros`)}>
                {group.membersTitle}
                <span className="sr">: {name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
