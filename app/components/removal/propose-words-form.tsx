import { REMOVAL_GROUNDS } from "#app/domain/removal/removal";
import { WORDS_ACTS, type WordsPlace } from "#app/domain/removal/words-removal";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useWords } from "../layout/page";

/** What was typed in a form that came back. */
export interface WordsTyped {
  subject: string;
  act: string;
  ground: string;
  phrases: string;
}

/** The form by which an administrator proposes that a text be taken out of sight. */
export function ProposeWordsForm(props: {
  formToken: string;
  choices: readonly (WordsPlace & { words: string })[];
  typed: WordsTyped;
  problems: readonly FormProblem[];
}) {
  const { contest, removedWords } = useWords();
  const { removal, ground } = contest;
  const { choices, typed, problems } = props;
  if (choices.length === 0) return <p>{removedWords.noneThere}</p>;
  return (
    <form method="post" noValidate>
      <FormToken value={props.formToken} />
      <Select
        name="subject"
        label={removedWords.which}
        hint={removedWords.nameHelp}
        error={problemOf(problems, "subject")}
        value={typed.subject}
        empty={removedWords.none}
        options={choices.map(({ subject, key, words }) => ({
          value: `${subject}:${key}`,
          label: `${removedWords.subject[subject](key)}: ${words.slice(0, 60)}`,
        }))}
        required
      />
      <RadioGroup
        name="act"
        label={removal.act}
        value={typed.act}
        error={problemOf(problems, "act")}
        options={WORDS_ACTS.map((act) => ({
          value: act,
          label: removal.actName[act],
          hint: removal.actHint[act],
        }))}
      />
      <TextArea
        name="phrases"
        label={removal.phrases}
        hint={removal.phrasesHint}
        error={problemOf(problems, "phrases")}
        value={typed.phrases}
        rows={3}
      />
      <Select
        name="ground"
        label={removal.ground}
        error={problemOf(problems, "ground")}
        value={typed.ground}
        empty={removal.groundNone}
        options={REMOVAL_GROUNDS.map((value) => ({
          value,
          label: ground[value] ?? value,
        }))}
        required
      />
      <CheckField problems={problems} />
      <div className="buttons">
        <SubmitButton name="intent" value="propose">
          {removedWords.propose}
        </SubmitButton>
      </div>
    </form>
  );
}
