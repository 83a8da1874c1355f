import { usePage } from "../layout/page";
import { answerSentences, type AnswerFigures } from "./answer-words";

/** The answer first, in the reader's words. */
export function Answer({ figures }: { figures: AnswerFigures }) {
  return (
    <p className="lead">{answerSentences(figures, usePage()).join(" ")}</p>
  );
}
