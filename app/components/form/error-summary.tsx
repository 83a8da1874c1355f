import { fieldId } from "./field-id";

/** What is wrong with a form: the field's name (null for the form as a whole) and one sentence. */
export interface FormProblem {
  field: string | null;
  message: string;
}

/**
 * The list of what is wrong, on top of a form. `autofocus` moves the reader
 * there without script; each item leads to its field. Draws nothing while
 * there is nothing to say.
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
            {problem.field === null ? (
              problem.message
            ) : (
              <a href={`#${fieldId(problem.field)}`}>{problem.message}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
