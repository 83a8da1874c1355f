import type { Status } from "#app/domain/status/status";
import type { SuggestedStatus as Suggested } from "#app/domain/status/suggested-status";
import type { TargetReading } from "#app/domain/plan/target-reading";
import type { PublishedUpdate } from "#app/domain/update/update";
import { useWords } from "../layout/page";

/** What the numbers suggest beside what people decided, and, where they differ, why people said otherwise. */
export function SuggestedStatus(props: {
  suggested: Suggested | null;
  reading: TargetReading;
  updates: readonly PublishedUpdate[];
}) {
  const { status, target } = useWords();
  const { suggested, reading } = props;
  if (suggested === null) return null;
  if (suggested === reading.status) {
    return <p className="small">{target.suggested(status.label[suggested])}</p>;
  }
  return (
    <div className="note">
      <p className="small">
        {target.suggested(status.label[suggested])}. {target.suggestedDiffers}
      </p>
      {reasonsOf(props.updates, reading).map(({ deciderName, note }) => (
        <p key={deciderName} className="small">
          <bdi>{target.decisionNote(deciderName)}</bdi> {note}
        </p>
      ))}
    </div>
  );
}

/** What those said who approved the update that gives a target its status. */
function reasonsOf(
  updates: readonly PublishedUpdate[],
  { status, effectiveDate }: { status: Status; effectiveDate: string | null },
) {
  const decided = updates.find(
    (update) =>
      update.retracted === null &&
      update.status === status &&
      update.effectiveDate === effectiveDate,
  );
  return (decided?.approvals ?? []).flatMap(({ deciderName, note }) =>
    note === null ? [] : [{ deciderName, note }],
  );
}
