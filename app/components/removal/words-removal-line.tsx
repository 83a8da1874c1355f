import type {
  WordsAct,
  WordsDecision,
  WordsPlace,
  WordsRemovalState,
} from "#app/domain/removal/words-removal";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage } from "../layout/page";

/** A proposal about a text, or a hiding, as a second administrator reads it. */
export interface ShownWordsRemoval extends WordsPlace {
  id: string;
  act: WordsAct;
  ground: string;
  state: WordsRemovalState;
  words: string;
  url: string | null;
  wordsLeft: string | null;
  proposedAt: string;
  proposerName: string;
  isOwn: boolean;
  choices: readonly WordsDecision[];
}

/** What a text says now, what would be left, why, and what whoever reads it may do. */
export function WordsRemovalLine(props: {
  line: ShownWordsRemoval;
  formToken: string;
  problems: readonly FormProblem[];
}) {
  const { words, language } = usePage();
  const { contest, removedWords } = words;
  const { line } = props;
  const day = formatDay(limaDay(line.proposedAt), language);
  return (
    <li>
      <p>
        <strong>{removedWords.subject[line.subject](line.key)}</strong>
      </p>
      <p>
        {contest.removal.actName[line.act]}
        {". "}
        {removedWords.groundIs(contest.ground[line.ground] ?? line.ground)}{" "}
        <bdi>{removedWords.proposedBy(line.proposerName, day)}</bdi>
      </p>
      <dl className="facts">
        <dt>{removedWords.before}</dt>
        <dd className="break">
          <bdi>{line.words}</bdi> {line.url}
        </dd>
        {line.state === "proposed" ? (
          <>
            <dt>{removedWords.after}</dt>
            <dd>
              <bdi>{line.wordsLeft ?? removedWords.left[line.subject]}</bdi>
            </dd>
          </>
        ) : null}
      </dl>
      <Choices {...props} />
    </li>
  );
}

function Choices(props: {
  line: ShownWordsRemoval;
  formToken: string;
  problems: readonly FormProblem[];
}) {
  const { removedWords } = usePage().words;
  const { id, choices, isOwn, state } = props.line;
  const waits = state === "proposed" && !choices.includes("confirm");
  return (
    <>
      {waits ? (
        <p className="note">
          {removedWords.problem[isOwn ? "own_proposal" : "own_words"]}
        </p>
      ) : null}
      {choices.length === 0 ? null : (
        <form method="post">
          <FormToken value={props.formToken} />
          <input type="hidden" name="removal" value={id} />
          <CheckField problems={props.problems} />
          <p className="actions">
            {choices.map((choice) => (
              <SubmitButton
                key={choice}
                name="intent"
                value={choice}
                weight={choice === "confirm" ? "main" : "quiet"}
              >
                {choice === "decline" && isOwn
                  ? removedWords.takeBack
                  : removedWords[choice]}
              </SubmitButton>
            ))}
          </p>
        </form>
      )}
    </>
  );
}
