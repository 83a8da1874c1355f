import type { WordsPlace } from "#app/domain/removal/words-removal";
import type { FormProblem } from "../form/error-summary";
import { useWords } from "../layout/page";
import {
  ProposeWordsForm,
  type WordsTyped,
} from "../removal/propose-words-form";
import {
  WordsRemovalLine,
  type ShownWordsRemoval,
} from "../removal/words-removal-line";
import { AdminFrame, type AdminViewer } from "./admin-frame";

interface WordsRemovalsPageProps {
  viewer: AdminViewer;
  removals: readonly ShownWordsRemoval[];
  choices: readonly (WordsPlace & { words: string })[];
  done: string | null;
  typed: WordsTyped;
  problems: readonly FormProblem[];
}

/** Public texts that belong to no update: what waits for a second administrator, what is hidden, and the form that proposes. */
export function WordsRemovalsPage(props: WordsRemovalsPageProps) {
  const { admin, removedWords } = useWords();
  const { removals, viewer, problems } = props;
  const told = props.done === null ? null : removedWords.done[props.done];
  const open = removals.filter(({ state }) => state === "proposed");
  const hidden = removals.filter(({ state }) => state === "in_force");
  const list = (lines: readonly ShownWordsRemoval[]) => (
    <ul className="list">
      {lines.map((line) => (
        <WordsRemovalLine
          key={line.id}
          line={line}
          formToken={viewer.formToken}
          problems={[]}
        />
      ))}
    </ul>
  );
  return (
    <AdminFrame
      viewer={viewer}
      title={removedWords.title}
      problems={problems}
      back={{ to: "/admin", label: admin.back }}
    >
      {told == null ? null : (
        <p className="note" role="status">
          {told}
        </p>
      )}
      <p className="lead">{removedWords.lead}</p>
      <p>{removedWords.where}</p>
      <h2>{removedWords.open}</h2>
      {open.length === 0 ? <p>{removedWords.openNone}</p> : list(open)}
      {hidden.length === 0 ? null : (
        <>
          <h2>{removedWords.hidden}</h2>
          {list(hidden)}
        </>
      )}
      <h2>{removedWords.proposeTitle}</h2>
      <ProposeWordsForm {...props} formToken={viewer.formToken} />
    </AdminFrame>
  );
}
