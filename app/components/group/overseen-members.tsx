import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage, useHref } from "../layout/page";
import type { OverseenGroup } from "./overseen-group-view";

/** Everybody in a group, whom an administrator can let coordinate, and who let whom in. */
export function OverseenMembers(props: {
  overseen: OverseenGroup;
  formToken: string;
}) {
  const { words, language } = usePage();
  const { group, groupRoom } = words;
  const href = useHref();
  const { members, tree } = props.overseen;
  const day = (at: string) => formatDay(limaDay(at), language);
  return (
    <>
      <h2>{groupRoom.insideTitle}</h2>
      {members.length === 0 ? <p>{groupRoom.insideNobody}</p> : null}
      <ul className="list">
        {members.map(({ id, name, role, joinedAt }) => (
          <li key={id}>
            <p>
              <a href={href(`/admin/personas/${id}`)}>
                <bdi>{name}</bdi>
              </a>{" "}
              <span className="small muted">
                {group.role[role]} · {groupRoom.joined(day(joinedAt))}
              </span>
            </p>
            {role === "member" ? (
              <form method="post">
                <FormToken value={props.formToken} />
                <input type="hidden" name="person" value={id} />
                <input type="hidden" name="role" value="coordinator" />
                <SubmitButton name="intent" value="role" weight="quiet">
                  {group.makeCoordinator}
                  <span className="sr">: {name}</span>
                </SubmitButton>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      <h2>{groupRoom.treeTitle}</h2>
      {tree.length === 0 ? <p>{groupRoom.treeNone}</p> : null}
      <ul>
        {tree.map(({ by, person, at }) => (
          <li key={`${person} ${at}`}>
            <bdi>{groupRoom.letIn(by, person, day(at))}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
