import type { DecisionBar } from "#app/domain/decision/decision-bar";
import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import type { RemovalReplacement } from "#app/domain/removal/removal";
import type { RemovalDecision } from "#app/domain/removal/removal-input";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import { SafeLink } from "../evidence/safe-link";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { SubmitButton } from "../form/submit-button";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage, useWords } from "../layout/page";
import { FileLink, PartTexts, partName, type ShownPart } from "./part-texts";
import type { ListedRemoval } from "./removals-page";

interface RemovalPageProps extends Viewer {
  line: ListedRemoval;
  note: string | null;
  /** The part as it stands; null once nothing of it is left. */
  part: ShownPart | null;
  left:
    | Exclude<RemovalReplacement, { kind: "file" }>
    | { kind: "copy"; file: EvidenceFile }
    | null;
  bar: DecisionBar | null;
  choices: readonly RemovalDecision[];
  typed: string;
  problems: readonly FormProblem[];
}

/** One removal: what the part says, what would be left, why, and the decision of a second person. */
export function RemovalPage(props: RemovalPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { line, part, note } = props;
  const { contest } = words;
  const { removal } = contest;
  const proposed = formatDay(limaDay(line.proposedAt), language);
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href("/moderacion/retiros")}>{removal.queueTitle}</a>
      </p>
      <h1>{removal.reviewTitle(line.targetCode)}</h1>
      <ErrorSummary title={removal.errorTitle} problems={props.problems} />
      <p lang="es">
        «{line.targetWording}»{" "}
        <a href={href(`/metas/${line.targetCode}`)}>{line.targetCode}</a>
      </p>
      <dl className="facts">
        <dt>{removal.act}</dt>
        <dd>{removal.actName[line.act]}</dd>
        <dt>{removal.part}</dt>
        <dd>
          <bdi>
            {part === null
              ? removal.partKind[line.part]
              : partName(part, words)}
          </bdi>
        </dd>
        <dt>{removal.ground}</dt>
        <dd>{contest.ground[line.ground] ?? line.ground}</dd>
        <dt>{removal.stands}</dt>
        <dd>
          {removal.stateName[line.state]}{" "}
          {line.until === null
            ? null
            : removal.until(formatDay(line.until, language))}
        </dd>
      </dl>
      <p>
        <bdi>{removal.proposedBy(line.proposerName, proposed)}</bdi>
      </p>
      {note === null ? null : <p className="note">{note}</p>}
      <BeforeAndAfter {...props} />
      <Decide {...props} />
    </>
  );
}

function BeforeAndAfter({ part, left, line }: RemovalPageProps) {
  const { removal } = useWords().contest;
  const isOpen = line.state === "proposed" || line.state === "urgent";
  return (
    <div className="columns">
      <section aria-labelledby="before-title">
        <h2 id="before-title">{removal.before}</h2>
        {part === null ? <p>{removal.partGone}</p> : <PartTexts part={part} />}
      </section>
      {isOpen ? (
        <section aria-labelledby="after-title">
          <h2 id="after-title">{removal.after}</h2>
          <Left left={left} act={line.act} />
        </section>
      ) : null}
    </div>
  );
}

function Left({ left, act }: Pick<RemovalPageProps, "left"> & { act: string }) {
  const { removal } = useWords().contest;
  if (act === "replace" && left === null) return <p>{removal.copyGone}</p>;
  if (left === null) {
    return <p>{act === "hide" ? removal.afterHide : removal.afterRemove}</p>;
  }
  if (left.kind === "copy") return <FileLink file={left.file} />;
  if (left.kind === "link") {
    return (
      <p className="break">
        <SafeLink url={left.url}>{left.url}</SafeLink>
      </p>
    );
  }
  return (
    <>
      <p className="summary">{left.words}</p>
      {left.place === null ? null : <p className="small">{left.place}</p>}
    </>
  );
}

function Decide(props: RemovalPageProps) {
  const { contest, moderation } = useWords();
  const { removal } = contest;
  const { bar, choices, line, problems } = props;
  if (bar !== null) return <p className="note">{moderation.bar[bar]}</p>;
  if (choices.length === 0) {
    return line.isOwn ? (
      <p className="note">{removal.problem["own_proposal"]}</p>
    ) : null;
  }
  return (
    <section aria-labelledby="decide-title" id="decidir">
      <h2 id="decide-title">{removal.decide}</h2>
      {line.isOwn ? (
        <p className="note">{removal.problem["own_proposal"]}</p>
      ) : null}
      <form method="post" noValidate>
        <FormToken value={props.formToken} />
        <RadioGroup
          name="decision"
          label={removal.decideQuestion}
          value={props.typed}
          error={problemOf(problems, "decision")}
          options={choices.map((value) => ({
            value,
            label: removal.action[value],
            hint:
              value === "confirm" ? removal.confirmHint[line.act] : undefined,
          }))}
        />
        <CheckField problems={problems} />
        <SubmitButton>{removal.send}</SubmitButton>
      </form>
    </section>
  );
}
