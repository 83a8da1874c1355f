import { AdminFrame, type AdminViewer } from "../admin/admin-frame";
import { useHref, useWords } from "../layout/page";
import { GroupFacts } from "./group-facts";
import { GroupStanding } from "./group-standing";
import { OverseenMembers } from "./overseen-members";
import {
  EndForms,
  MoveForm,
  RenameForm,
  type OversightProps,
} from "./oversight-forms";

/** One group for administrators: who is in it and how they came, and how to change, suspend or close it. */
export function OverseenGroupPage(
  props: Omit<OversightProps, "formToken"> & {
    viewer: AdminViewer;
    done: string | null;
  },
) {
  const { groupRoom, group: words } = useWords();
  const href = useHref();
  const { viewer, overseen } = props;
  const { group, contact } = overseen;
  const forms = { ...props, formToken: viewer.formToken };
  return (
    <AdminFrame
      viewer={viewer}
      title={<bdi>{group.name}</bdi>}
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin/grupos", label: groupRoom.backToGroups }}
    >
      <GroupFacts group={group} />
      <GroupStanding group={group} />
      {contact === null ? null : (
        <p>
          {groupRoom.contact}: <bdi>{contact}</bdi>
        </p>
      )}
      <p>
        <a href={href(`/grupos/${group.slug}`)}>{words.backToGroup}</a>
      </p>
      <OverseenMembers overseen={overseen} formToken={viewer.formToken} />
      {group.closedAt === null ? (
        <>
          <RenameForm {...forms} />
          <MoveForm {...forms} />
          <EndForms {...forms} />
        </>
      ) : null}
    </AdminFrame>
  );
}
