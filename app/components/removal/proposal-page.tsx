import type { DecisionBar } from "#app/domain/decision/decision-bar";
import {
  REMOVAL_ACTS,
  REMOVAL_GROUNDS,
  URGENT_DAYS,
} from "#app/domain/removal/removal";
import { CheckField } from "../account/check-field";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { FileInput } from "../form/file-input";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, usePage, useWords } from "../layout/page";
import { partName, PartTexts, type ShownPart } from "./part-texts";
import { RemovalList, type ListedRemoval } from "./removals-page";
import { OfficeData } from "../update/office-data";

/** A proposal as typed, to be shown again. */
export interface TypedRemoval {
  subject: string;
  act: string;
  ground: string;
  urgent: string;
  phrases: string;
  replacement: string;
  received: string;
  note: string;
}

/** A form that nobody has typed in, with a part chosen by the link that led to it. */
export function untypedRemoval(subject: string): TypedRemoval {
  const chosen = { subject, act: "", ground: "", urgent: "", phrases: "" };
  return { ...chosen, replacement: "", received: "", note: "" };
}

interface ProposalPageProps extends Viewer {
  updateId: string;
  targetCode: string;
  targetWording: string;
  provinceName: string;
  bar: DecisionBar | null;
  parts: readonly (ShownPart & { isGone: boolean; isHidden: boolean })[];
  waiting: readonly ListedRemoval[];
  typed: TypedRemoval;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}

/** The form by which a moderator proposes to take something of a published update out of sight. */
export function ProposalPage(props: ProposalPageProps) {
  const { words } = usePage();
  const href = useHref();
  const { removal } = words.contest;
  const { targetCode, bar, waiting } = props;
  return (
    <>
      <AccountBar {...props} />
      <h1>{removal.title}</h1>
      <ErrorSummary title={removal.errorTitle} problems={props.problems} />
      <p>{removal.help}</p>
      <p lang="es">
        «{props.targetWording}»{" "}
        <a href={`${href(`/metas/${targetCode}`)}#a-${props.updateId}`}>
          {targetCode}
        </a>
      </p>
      {waiting.length === 0 ? null : (
        <section aria-labelledby="waiting-title">
          <h2 id="waiting-title">{removal.waitingTitle}</h2>
          <RemovalList removals={waiting} />
        </section>
      )}
      <Parts parts={props.parts} />
      {bar === null ? (
        <ProposalForm {...props} />
      ) : (
        <p className="note">{words.moderation.bar[bar]}</p>
      )}
      <p>
        <a href={href("/moderacion/retiros")}>{removal.queueTitle}</a>
      </p>
    </>
  );
}

function Parts({ parts }: Pick<ProposalPageProps, "parts">) {
  const words = useWords();
  return (
    <section aria-labelledby="parts-title">
      <h2 id="parts-title">{words.contest.removal.before}</h2>
      {parts.map((part) => (
        <div key={`${part.part} ${part.partId}`}>
          <h3>
            <bdi>{partName(part, words)}</bdi>
          </h3>
          {part.isHidden ? (
            <p className="note">{words.contest.removal.partHidden}</p>
          ) : null}
          <PartTexts part={part} />
        </div>
      ))}
    </section>
  );
}

function ProposalForm(props: ProposalPageProps) {
  const words = useWords();
  const { contest } = words;
  const { removal } = contest;
  const { typed, problems, parts } = props;
  const error = (name: string) => problemOf(problems, name);
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormToken value={props.formToken} />
      <RadioGroup
        name="subject"
        label={removal.part}
        value={typed.subject}
        error={error("subject")}
        options={parts
          .filter(({ isGone }) => !isGone)
          .map((part) => ({
            value: `${part.part}:${part.partId}`,
            label: <bdi>{partName(part, words)}</bdi>,
          }))}
      />
      <RadioGroup
        name="act"
        label={removal.act}
        value={typed.act}
        error={error("act")}
        options={REMOVAL_ACTS.map((value) => ({
          value,
          label: removal.actName[value],
          hint: removal.actHint[value],
        }))}
      />
      <Urgent {...props} />
      <TextArea
        name="phrases"
        label={removal.phrases}
        hint={removal.phrasesHint}
        error={error("phrases")}
        value={typed.phrases}
        rows={3}
      />
      <Copy {...props} />
      <Select
        name="ground"
        label={removal.ground}
        error={error("ground")}
        value={typed.ground}
        empty={removal.groundNone}
        options={REMOVAL_GROUNDS.map((value) => ({
          value,
          label: contest.ground[value] ?? value,
        }))}
      />
      <TextArea
        name="note"
        label={removal.note}
        hint={removal.noteHint}
        error={error("note")}
        value={typed.note}
      />
      <OfficeData {...props} />
      <CheckField problems={problems} />
      <SubmitButton>{removal.propose}</SubmitButton>
    </form>
  );
}

function Urgent({ typed, problems }: ProposalPageProps) {
  const { removal } = useWords().contest;
  const error = problemOf(problems, "urgent");
  return (
    <div className={error ? "field field-invalid" : "field"}>
      <div className="choice">
        <input
          id="f-urgent"
          name="urgent"
          type="checkbox"
          value="on"
          defaultChecked={typed.urgent === "on"}
          aria-describedby="f-urgent-says"
        />
        <label htmlFor="f-urgent">{removal.urgent}</label>
      </div>
      <p className="field-hint" id="f-urgent-says">
        {error ?? removal.urgentHint(URGENT_DAYS)}
      </p>
    </div>
  );
}

function Copy({ typed, problems }: ProposalPageProps) {
  const { removal } = useWords().contest;
  return (
    <>
      <TextInput
        name="replacement"
        type="url"
        inputMode="url"
        label={removal.replacement}
        hint={removal.replacementHint}
        value={typed.replacement}
        error={problemOf(problems, "replacement")}
      />
      {typed.received === "" ? null : (
        <>
          <input type="hidden" name="received" value={typed.received} />
          <p className="note">{removal.copyKept}</p>
        </>
      )}
      <FileInput
        name="copy"
        label={removal.copy}
        hint={removal.copyHint}
        error={problemOf(problems, "copy")}
      />
    </>
  );
}
