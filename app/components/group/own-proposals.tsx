import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, usePage } from "../layout/page";
import type { ShownProposal } from "./own-groups-view";

/** The groups that somebody proposed, each with what came of it; one that waits can be taken back. */
export function OwnProposals(props: {
  proposals: readonly ShownProposal[];
  formToken: string;
}) {
  const { words, language } = usePage();
  const { group, groupRoom, contribute } = words;
  const href = useHref();
  if (props.proposals.length === 0) return null;
  return (
    <>
      <h2>{group.ownProposals}</h2>
      <ul className="list">
        {props.proposals.map(({ id, name, state, reasonCode, note, ...it }) => (
          <li key={id}>
            <p>
              <bdi>{name}</bdi> <strong>{group.proposalState[state]}</strong>{" "}
              <span className="small muted">
                {contribute.sentOn(formatDay(limaDay(it.proposedAt), language))}
              </span>
            </p>
            {reasonCode === null ? null : (
              <p>{groupRoom.reasonIs(group.proposalReason[reasonCode])}</p>
            )}
            {note === null ? null : (
              <p className="summary">
                {groupRoom.noteIs}: <bdi>{note}</bdi>
              </p>
            )}
            {state === "proposed" ? (
              <form method="post" action={href("/mis-grupos")}>
                <FormToken value={props.formToken} />
                <input type="hidden" name="proposal" value={id} />
                <SubmitButton name="intent" value="withdraw" weight="quiet">
                  {groupRoom.withdraw}
                  <span className="sr">: {name}</span>
                </SubmitButton>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
