import { Fragment } from "react";
import { limaDay } from "#app/domain/text/calendar";
import { tombstoneOf } from "#app/domain/removal/tombstone";
import type { PublishedUpdate as Update } from "#app/domain/update/update";
import { formatDay, formatDayInWords, formatNumber } from "#app/i18n/format";
import { SourceList } from "../evidence/source-list";
import { useHref, usePage, useWords } from "../layout/page";
import { TombstoneNote } from "../removal/tombstone-note";
import { StatusMark } from "../status/status-mark";
import { valueInWords } from "../status/measure-words";
import { PublishedContest } from "./published-contest";

/** One published update: what became true when, who told it, with which sources, who approved it. */
export function PublishedUpdate({
  update,
  bare = false,
}: {
  update: Update;
  /** Without the way to correct or answer it. */
  bare?: boolean;
}) {
  const { words, language } = usePage();
  const { target } = words;
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
        <Retraction update={update} retracted={update.retracted} />
      )}
      {update.underReview === null ? null : (
        <p className="note">
          {(update.retracted === null
            ? words.interest.underReviewSince
            : words.repeat.retractedUnderReviewSince)(
            formatDay(limaDay(update.underReview), language),
          )}
        </p>
      )}
      {update.summary === "" ? null : (
        <p className="summary">{update.summary}</p>
      )}
      <TombstoneNote {...update} part="summary" partId={update.id} />
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
      <SourceList evidence={update.evidence} tombstones={update.tombstones} />
      {update.protectedEvidence === 0 ? null : (
        <p className="small">
          {target.protectedEvidence(update.protectedEvidence)}
        </p>
      )}
      <ApprovalNotes update={update} />
      <Told update={update} bare={bare} />
      <PublishedContest update={update} />
    </li>
  );
}

function ApprovalNotes({ update }: { update: Update }) {
  const { target } = useWords();
  return update.approvals.map((approval) => (
    <Fragment key={approval.id}>
      {approval.note === null ? null : (
        <p className="note">
          <bdi>{target.decisionNote(approval.deciderName)}</bdi> {approval.note}
        </p>
      )}
      <NoteTombstone update={update} {...approval} />
    </Fragment>
  ));
}

/** Whose note it was, and what became of it. */
function NoteTombstone(props: {
  update: Update;
  id: string;
  deciderName: string;
}) {
  const { target } = useWords();
  const { update, id, deciderName } = props;
  if (tombstoneOf(update.tombstones, "decision", id) === null) return null;
  return (
    <>
      <p className="small">
        <bdi>{target.decisionNote(deciderName)}</bdi>
      </p>
      <TombstoneNote {...update} part="decision" partId={id} />
    </>
  );
}

/** Who told it, and who approved it when. */
function Told({ update, bare }: { update: Update; bare: boolean }) {
  const { words, language } = usePage();
  const { target } = words;
  const names = [
    ...new Set(update.approvals.map((approval) => approval.deciderName)),
  ];
  const list = new Intl.ListFormat(
    language === "es" ? "es-PE" : "en-GB",
  ).format(names);
  return (
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
      .{bare ? null : <ActsLink {...update} />}
    </p>
  );
}

/** The way to what anybody with an account may do about it. */
function ActsLink({ id, targetCode, effectiveDate, retracted }: Update) {
  const { words, language } = usePage();
  const href = useHref();
  const day = formatDay(effectiveDate, language);
  return (
    <>
      {" "}
      <a
        href={href(`/avances/${id}`, { "as-of": null, "known-on": null })}
        aria-label={
          retracted === null
            ? words.contest.linksLabel(targetCode, day)
            : words.contest.linksRetractedLabel(targetCode, day)
        }
      >
        {retracted === null
          ? words.contest.links
          : words.contest.linksRetracted}
      </a>
    </>
  );
}

function Retraction({
  update,
  retracted,
}: {
  update: Update;
  retracted: NonNullable<Update["retracted"]>;
}) {
  return (
    <>
      <RetractionNote retracted={retracted} />
      <TombstoneNote
        {...update}
        part="decision"
        partId={retracted.decisionId ?? ""}
      />
    </>
  );
}

function RetractionNote({
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
