import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage, useWords } from "../layout/page";
import type { ShownMember } from "./group-inside-view";

/** Who belongs to a group, with what its coordinators may do about each. */
export function MemberList(props: {
  members: readonly ShownMember[];
  coordinates: boolean;
  formToken: string;
}) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const coordinators = props.members.filter(
    ({ role }) => role === "coordinator",
  ).length;
  return (
    <ul className="list">
      {props.members.map((member) => (
        <li key={member.id}>
          <p>
            <bdi>{member.name}</bdi>
            {member.isOwn ? ` (${group.you})` : null}{" "}
            <span className="small muted">
              {group.role[member.role]} ·{" "}
              {groupRoom.joined(formatDay(limaDay(member.joinedAt), language))}
              {member.showsName ? ` · ${group.shownPublicly}` : null}
            </span>
          </p>
          {props.coordinates ? (
            <MemberActs
              member={member}
              isLast={coordinators === 1 && member.role === "coordinator"}
              formToken={props.formToken}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function MemberActs(props: {
  member: ShownMember;
  /** Nobody else coordinates: nothing can be done about them here. */
  isLast: boolean;
  formToken: string;
}) {
  const { group } = useWords();
  const { id, name, role, isOwn } = props.member;
  const other = role === "coordinator" ? "member" : "coordinator";
  const label =
    role === "coordinator" ? group.makeMember : group.makeCoordinator;
  if (props.isLast) return null;
  return (
    <div className="buttons">
      <form method="post">
        <FormToken value={props.formToken} />
        <input type="hidden" name="person" value={id} />
        <input type="hidden" name="role" value={other} />
        <SubmitButton name="intent" value="role" weight="quiet">
          {label}
          <span className="sr">: {name}</span>
        </SubmitButton>
      </form>
      {isOwn ? null : (
        <form method="post">
          <FormToken value={props.formToken} />
          <input type="hidden" name="person" value={id} />
          <SubmitButton name="intent" value="remove" weight="quiet">
            {group.remove}
            <span className="sr">: {name}</span>
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
