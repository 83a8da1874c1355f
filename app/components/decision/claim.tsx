import { limaDay } from "#app/domain/text/calendar";
import type { Measure } from "#app/domain/status/measure";
import type { ReviewFacts } from "#app/domain/decision/review-facts";
import type { StatusUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { SourceList } from "../evidence/source-list";
import { usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { valueInWords } from "../status/measure-words";

/** What an update claims, in its author's words, with the evidence beside it. */
export function Claim(props: {
  update: StatusUpdate;
  measure: Measure | null;
  facts: ReviewFacts | null;
}) {
  const { words, language } = usePage();
  const { update, measure, facts } = props;
  const { content } = update;
  const { moderation } = words;
  if (content === null) return null;
  return (
    <>
      <h2>{moderation.claim}</h2>
      <dl className="facts">
        <dt>{words.target.state}</dt>
        <dd>
          <StatusMark status={content.status} />
        </dd>
        <dt>{moderation.since}</dt>
        <dd>{formatDay(content.effectiveDate, language)}</dd>
        {content.measuredValue === null || measure === null ? null : (
          <>
            <dt>{words.target.measuredValue}</dt>
            <dd>
              {valueInWords(
                content.measuredValue,
                measure.unit,
                words,
                language,
              )}
            </dd>
          </>
        )}
        {facts === null || facts.suggested === null ? null : (
          <>
            <dt>{words.measure.title}</dt>
            <dd>
              {words.target.suggested(words.status.label[facts.suggested])}
            </dd>
          </>
        )}
        {content.reason === null ? null : (
          <>
            <dt>{words.status.reasonTitle}</dt>
            <dd>{words.status.reason[content.reason]}</dd>
          </>
        )}
        <dt>{moderation.toldBy}</dt>
        <dd>
          <bdi>
            {[update.authorName, update.groupName]
              .filter((name) => name !== null)
              .join(", ")}
          </bdi>
        </dd>
        {update.submittedAt === null ? null : (
          <>
            <dt>{moderation.arrived}</dt>
            <dd>{formatDay(limaDay(update.submittedAt), language)}</dd>
          </>
        )}
      </dl>
      <p className="summary">{content.summary}</p>
      <h2>{moderation.evidence}</h2>
      <SourceList
        evidence={content.evidence.map((item) => ({ ...item, grade: null }))}
      />
    </>
  );
}
