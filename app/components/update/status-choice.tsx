import { CLAIMABLE_STATUSES, isVerdict } from "#app/domain/status/status";
import { RadioGroup } from "../form/radio-group";
import { useWords } from "../layout/page";
import { StatusMark } from "../status/status-mark";

/** The status an update claims: each with its meaning, verdicts marked as such. */
export function StatusChoice(props: {
  value: string;
  error: string | undefined;
}) {
  const words = useWords();
  return (
    <RadioGroup
      name="status"
      label={words.contribute.status}
      hint={words.contribute.statusHint}
      error={props.error}
      value={props.value}
      options={CLAIMABLE_STATUSES.map((status) => ({
        value: status,
        label: (
          <>
            <StatusMark status={status} />
            {isVerdict(status) ? (
              <span className="small muted">
                {" "}
                ({words.contribute.twoPeople})
              </span>
            ) : null}
          </>
        ),
        hint: words.status.meaning[status],
      }))}
    />
  );
}
