import type { DecidedSuccession } from "#app/domain/succession/succession";
import { useWords } from "../layout/page";
import { Codes, FollowedNote } from "../plan/lineage-notes";

/** What somebody reads who wants to tell something of a promise that is followed as others. */
export function FollowedElsewhere({ act }: { act: DecidedSuccession }) {
  const { succession } = useWords();
  return (
    <>
      <FollowedNote act={act} />
      <p>
        {succession.tell} <Codes codes={act.to} room="aportar" />
      </p>
    </>
  );
}
