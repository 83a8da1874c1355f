import { useWords } from "../layout/page";
import type { ItemPageProps } from "./item-props";

/** Whether an item's quotations stand, and what the rules doubt. */
export function ItemStanding({ shown, problems }: ItemPageProps) {
  const { desk, succession } = useWords();
  const { checks, confidence } = shown.item;
  const doubts = confidence.reasons.filter(
    (reason) => reason !== "quotation_not_found",
  );
  const missing = checks.notFound.map((field) => desk.field[field]).join(", ");
  const reason = shown.dropReason;
  const isCalm = problems.length === 0;
  const { successionReason } = shown;
  return (
    <>
      {successionReason === null ? null : (
        <p className="note">
          <strong>{desk.successionItem}</strong>{" "}
          {succession.why(succession.reason[successionReason])}
        </p>
      )}
      {/* Where words were kept but do not stand in the document, that is the first to read. */}
      <p
        id="item-standing"
        className={missing === "" ? "note" : "field-error"}
        tabIndex={-1}
        autoFocus={shown.state === "open" && missing !== "" && isCalm}
      >
        <strong>{desk.itemState[shown.state]}</strong>
        {reason === null ? null : `: ${desk.dropReasonName[reason]}`}
        {". "}
        {missing === ""
          ? `${desk.stands}.`
          : `${desk.standsNot}. ${desk.notFound(missing)}`}
      </p>
      {shown.state === "open" && doubts.length > 0 ? (
        <ul className="small">
          {doubts.map((doubt) => (
            <li key={doubt}>{desk.doubt[doubt]}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
