import { decideWordsRemoval } from "#app/commands/decide-words-removal.server";
import { proposeWordsRemoval } from "#app/commands/propose-words-removal.server";
import type { FormProblem } from "#app/components/form/error-summary";
import { formProblems } from "#app/components/form/form-problems";
import type { WordsTyped } from "#app/components/removal/propose-words-form";
import { fieldIssues } from "#app/domain/form/form-field";
import { WORDS_DECISIONS } from "#app/domain/removal/words-removal";
import { WordsRemovalInput } from "#app/domain/removal/words-removal-input";
import type { Actor } from "#app/domain/account/user";
import type { Words } from "#app/i18n/words";
import type { Database } from "#db/client";

type Form = Readonly<Record<string, unknown>>;

type WordsOutcome =
  | { ok: true; done: string }
  | { ok: false; status: number; problems: readonly FormProblem[] };

const ORDER = ["subject", "act", "phrases", "ground"];

function text(form: Form, name: string, most: number): string {
  const value = form[name];
  return typeof value === "string" ? value.slice(0, most) : "";
}

/** A proposal as typed. */
export function typedWords(form: Form): WordsTyped {
  return {
    subject: text(form, "subject", 120),
    act: text(form, "act", 20),
    ground: text(form, "ground", 40),
    phrases: text(form, "phrases", 20_000),
  };
}

/** Proposes, confirms, declines or lifts, as the form says; tells what is wrong where it is refused. */
export async function actOnWords(
  db: Database,
  { form, ...who }: { actor: Actor; form: Form; now: Date },
  words: Words,
): Promise<WordsOutcome> {
  const decision = WORDS_DECISIONS.find((it) => it === form["intent"]);
  if (decision !== undefined) {
    const removalId = text(form, "removal", 64);
    const asked = { ...who, removalId, decision };
    const result = await decideWordsRemoval(db, asked);
    return result.ok
      ? { ok: true, done: result.outcome }
      : refused(result.reason, words);
  }
  const input = WordsRemovalInput.safeParse(form);
  if (!input.success) {
    const issues = fieldIssues(input.error, ORDER);
    const problems = formProblems(issues, words.validation);
    return { ok: false, status: 422, problems };
  }
  const result = await proposeWordsRemoval(db, { ...who, input: input.data });
  return result.ok
    ? { ok: true, done: "proposed" }
    : refused(result.reason, words);
}

const FIELD_OF: Record<string, string> = {
  words_not_found: "subject",
  act_does_not_fit: "act",
  phrase_not_found: "phrases",
};

const DENIED = ["not_allowed", "own_proposal", "own_words"];

function refused(reason: string, words: Words): WordsOutcome {
  const field = FIELD_OF[reason] ?? null;
  const message =
    words.removedWords.problem[reason] ?? words.problem.badRequest;
  const denied = DENIED.includes(reason) ? 403 : 409;
  const status = field === null ? denied : 422;
  return { ok: false, status, problems: [{ field, message }] };
}
