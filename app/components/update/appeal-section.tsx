import { appealOutcome, type Appeal } from "#app/domain/statement/appeal";
import { limaDay } from "#app/domain/text/calendar";
import { CONTEST_WORDS } from "#app/domain/statement/statement";
import type { UpdateState } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useHref, usePage, useWords } from "../layout/page";
import { OfficeData } from "./office-data";

/** An author's appeal as they see it: their words, when, and what came of it. */
export function OwnAppeal(props: { appeal: Appeal; state: UpdateState }) {
  const { words, language } = usePage();
  const { appeal } = words.contest;
  const day = formatDay(limaDay(props.appeal.filedAt), language);
  return (
    <section aria-labelledby="appeal-title">
      <h2 id="appeal-title">{appeal.yours}</h2>
      <p role="status">{appeal.outcome[appealOutcome(props.state)]}</p>
      <p className="summary">{props.appeal.words ?? appeal.wordsRemoved}</p>
      <p className="small muted">{appeal.filedOn(day)}</p>
    </section>
  );
}

/** The form by which an author appeals a rejection, once. */
export function AppealForm(props: {
  updateId: string;
  submissionId: string;
  formToken: string;
  words: string;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}) {
  const { contest } = useWords();
  const href = useHref();
  const { appeal } = contest;
  return (
    <section aria-labelledby="appeal-title" id="apelar">
      <h2 id="appeal-title">{appeal.title}</h2>
      <p>{appeal.help}</p>
      <form
        method="post"
        action={href(`/mis-aportes/${props.updateId}`)}
        noValidate
      >
        <FormToken value={props.formToken} />
        <input type="hidden" name="submissionId" value={props.submissionId} />
        <TextArea
          name="words"
          label={appeal.words}
          hint={contest.wordsHint}
          error={problemOf(props.problems, "words")}
          value={props.words}
          minLength={CONTEST_WORDS.least}
          required
        />
        <OfficeData {...props} />
        <div className="buttons">
          <SubmitButton>{appeal.send}</SubmitButton>
        </div>
      </form>
    </section>
  );
}
