import { useWords } from "../layout/page";
import { fieldId } from "./field-id";
import { fieldName, namedMessage } from "./field-name";

/** What is wrong with a form: the field's name (null for the form as a whole) and one sentence. */
export interface FormProblem {
  field: string | null;
  message: string;
}

/**
 * The list of what is wrong, on top of a form. `autofocus` moves the reader
 * there without script; each item names its field and leads to it. Draws
 * nothing while there is nothing to say.
 */
export function ErrorSummary({
  title,
  problems,
}: {
  title: string;
  problems: readonly FormProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <section
      className="error-summary"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      autoFocus
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            <ProblemLine {...problem} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One line: a link to its field; mere text where there is none that anybody could mend. */
function ProblemLine({ field, message }: FormProblem) {
  const { validation } = useWords();
  const name = fieldName(field, validation.field);
  if (field === null || name === null) return message;
  return <a href={`#${fieldId(field)}`}>{namedMessage(name, message)}</a>;
}
