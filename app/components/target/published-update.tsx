import { limaDay } from "#app/domain/calendar";
import type { PublishedUpdate as Update } from "#app/domain/update";
import { formatDay, formatDayInWords, formatNumber } from "#app/i18n/format";
import { SourceList } from "../evidence/source-list";
import { usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { valueInWords } from "./measure-words";

/** One published update: what became true when, who told it, with which sources, who approved it. */
export function PublishedUpdate({ update }: { update: Update }) {
  const { words, language } = usePage();
  const { target } = words;
  const names = [
    ...new Set(update.approvals.map((approval) => approval.deciderName)),
  ];
  const list = new Intl.ListFormat(
    language === "es" ? "es-PE" : "en-GB",
  ).format(names);
  return (
    <li
      id={`a-${update.id}`}
      className={update.retracted === null ? undefined : "retracted"}
    >
      <p>
        <time dateTime={update.effectiveDate}>
          {formatDayInWords(update.effectiveDate, language)}
        </time>
        {" · "}
        <StatusMark status={update.status} />
      </p>
      {update.retracted === null ? null : (
        <Retraction retracted={update.retracted} />
      )}
      {update.underReview === null ? null : (
        <p className="note">
          {words.interest.underReviewSince(
            formatDay(limaDay(update.underReview), language),
          )}
        </p>
      )}
      <p className="summary">{update.summary}</p>
      {update.reason === null ? null : (
        <p>
          {words.status.reasonTitle}: {words.status.reason[update.reason]}
        </p>
      )}
      {update.measuredValue === null ? null : (
        <p>
          {target.measuredValue}:{" "}
          {update.unit === null
            ? formatNumber(update.measuredValue, language)
            : valueInWords(update.measuredValue, update.unit, words, language)}
        </p>
      )}
      <SourceList evidence={update.evidence} />
      {update.protectedEvidence === 0 ? null : (
        <p className="small">
          {target.protectedEvidence(update.protectedEvidence)}
        </p>
      )}
      {update.approvals.map((approval) =>
        approval.note === null ? null : (
          <p key={approval.decidedAt} className="note">
            <bdi>{target.decisionNote(approval.deciderName)}</bdi>{" "}
            {approval.note}
          </p>
        ),
      )}
      <p className="small muted">
        <bdi>
          {update.groupName === null
            ? target.toldBy(update.authorName)
            : target.toldByGroup(update.authorName, update.groupName)}
        </bdi>
        {". "}
        <bdi>
          {target.approvedBy(
            list,
            formatDay(limaDay(update.decidedAt), language),
            names.length,
          )}
        </bdi>
        .
      </p>
    </li>
  );
}

function Retraction({
  retracted,
}: {
  retracted: NonNullable<Update["retracted"]>;
}) {
  const { words, language } = usePage();
  return (
    <p className="note">
      <strong>
        {words.target.retractedOn(formatDay(limaDay(retracted.at), language))}.
      </strong>{" "}
      {words.decision.reason[retracted.reasonCode] ?? retracted.reasonCode}
      {retracted.note === null ? null : (
        <>
          {". "}
          <bdi>{retracted.note}</bdi>
        </>
      )}
    </p>
  );
}
