import {
  CONTEST_WORDS,
  type StatementKind,
} from "#app/domain/statement/statement";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { OfficeData } from "../update/office-data";

/** What somebody typed of a statement when the form came back. */
export interface StatementTyped {
  words: string;
  url: string;
}

/** The form of one kind of statement: words, and a link if there is one. */
export function StatementForm(props: {
  kind: StatementKind;
  updateId: string;
  submissionId: string;
  formToken: string;
  typed: StatementTyped;
  problems: readonly FormProblem[];
  /** Whether they ticked that data in it are a public office's. */
  office?: boolean;
}) {
  const { contest } = useWords();
  const href = useHref();
  const { kind, problems, typed } = props;
  return (
    <section aria-labelledby="statement-title" id="escribir">
      <h2 id="statement-title">{contest.statement.title[kind]}</h2>
      <p>{contest.statement.lead[kind]}</p>
      <form
        method="post"
        action={href(`/avances/${props.updateId}`)}
        noValidate
      >
        <FormToken value={props.formToken} />
        <input type="hidden" name="submissionId" value={props.submissionId} />
        <input type="hidden" name="kind" value={kind} />
        <TextArea
          name="words"
          label={contest.words}
          hint={contest.wordsHint}
          error={problemOf(problems, "words")}
          value={typed.words}
          minLength={CONTEST_WORDS.least}
          required
        />
        <TextInput
          name="url"
          type="url"
          label={contest.url}
          hint={contest.urlHint}
          error={problemOf(problems, "url")}
          value={typed.url}
        />
        <OfficeData {...props} />
        <div className="buttons">
          <SubmitButton>{contest.statement.send[kind]}</SubmitButton>
        </div>
      </form>
    </section>
  );
}
