import { Fragment } from "react";
import type { Evidence } from "#app/domain/evidence/evidence";
import type { StatusUpdate, UpdateContent } from "#app/domain/update/update";
import {
  isUnchanged,
  type VersionChange,
  type VersionFact,
} from "#app/domain/update/version-change";
import type { DiffPart } from "#app/domain/text/word-diff";
import { formatDay, formatNumber } from "#app/i18n/format";
import { SourceList } from "../evidence/source-list";
import { usePage } from "../layout/page";

/** What one version said: its content, and its group by name. */
type Told = Pick<StatusUpdate, "groupName"> & { content: UpdateContent };

interface VersionChangesProps {
  change: VersionChange;
  before: Told;
  after: Told;
}

/** What an author changed since the update was sent back: facts, words one by one, evidence. */
export function VersionChanges(props: VersionChangesProps) {
  const { words } = usePage();
  const { change } = props;
  const { summary, evidence } = change;
  const hasNewWords = summary.some(({ kind }) => kind !== "same");
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{words.review.changes}</h2>
      {isUnchanged(change) ? (
        <p className="note">{words.review.unchanged}</p>
      ) : (
        <>
          <ChangedFacts {...props} />
          <p className={hasNewWords ? "summary" : "small muted"}>
            {hasNewWords ? <Words parts={summary} /> : words.review.sameWords}
          </p>
          <Sources
            title={words.review.evidenceRemoved}
            evidence={evidence.removed}
          />
          <Sources
            title={words.review.evidenceAdded}
            evidence={evidence.added}
          />
        </>
      )}
    </section>
  );
}

function ChangedFacts({ change, before, after }: VersionChangesProps) {
  const { words } = usePage();
  const say = useFactWords();
  if (change.facts.length === 0) return null;
  return (
    <dl className="facts">
      {change.facts.map((fact) => (
        <Fragment key={fact}>
          <dt>{words.review.fact[fact]}</dt>
          <dd>
            <Words
              parts={[
                { kind: "removed", text: say(fact, before) },
                { kind: "added", text: say(fact, after) },
              ]}
            />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function useFactWords() {
  const { words, language } = usePage();
  return (fact: VersionFact, { content, groupName }: Told): string => {
    const none = words.review.nothing;
    switch (fact) {
      case "status":
        return words.status.label[content.status];
      case "effectiveDate":
        return formatDay(content.effectiveDate, language);
      case "measuredValue":
        return content.measuredValue === null
          ? none
          : formatNumber(content.measuredValue, language);
      case "reason":
        return content.reason === null
          ? none
          : words.status.reason[content.reason];
      case "groupId":
        return groupName ?? none;
    }
  };
}

/** Text with what went struck through and what came underlined; both are also said to those who only hear it. */
function Words({ parts }: { parts: readonly DiffPart[] }) {
  const { review } = usePage().words;
  return parts.map(({ kind, text }, index) => {
    if (kind === "same") return text;
    const Mark = kind === "removed" ? "del" : "ins";
    const isFollowed = kind === "removed" && parts[index + 1]?.kind === "added";
    return (
      <Fragment key={`${index} ${kind}`}>
        <Mark>
          <span className="sr"> [{review.mark[kind]}] </span>
          {text}
          <span className="sr"> [{review.markEnd}] </span>
        </Mark>
        {isFollowed ? " " : null}
      </Fragment>
    );
  });
}

function Sources(props: { title: string; evidence: readonly Evidence[] }) {
  if (props.evidence.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <SourceList
        evidence={props.evidence.map((item) => ({ ...item, grade: null }))}
      />
    </>
  );
}
