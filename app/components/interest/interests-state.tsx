import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Whether a moderator's declaration holds, what the one just made did, and where it leads. */
export function InterestsState(props: {
  /** Null where there was never one. */
  declared: boolean | null;
  validUntil: string | null;
  saved: boolean;
  reopened: number;
  goesBack: boolean;
}) {
  const { words, language } = usePage();
  const { interest } = words;
  return (
    <>
      {props.saved ? (
        <p className="note" role="status">
          {interest.saved}
          {props.reopened === 0
            ? null
            : ` ${interest.reopened(props.reopened)}`}
        </p>
      ) : null}
      <p className="note">
        {props.declared === null || props.validUntil === null
          ? interest.notDeclared
          : props.declared
            ? interest.validUntil(formatDay(props.validUntil, language))
            : interest.expired}
        {props.goesBack ? ` ${interest.goBack}` : null}
      </p>
    </>
  );
}
