import { excerpt, type Asked } from "#app/domain/scorecard/hearing";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { placeInWords } from "../plan/quotation";
import { questionInWords } from "./hearing-question";
import type { HearingPromise } from "./hearing-view";

/** Most characters of a promise that fit; five of them share a sheet of paper with their answers. */
const QUOTED = 380;

/** Most characters where only a reminder fits. */
const REMINDED = 110;

type AskedPromise = Asked<HearingPromise>;

/** A promise with its words and place, what to ask about it, and a line for the answer. */
export function AskedPromise({ promise, question }: AskedPromise) {
  const { words, language } = usePage();
  const { code, wording, passage, status } = promise;
  return (
    <li className="asked">
      <p className="asked-facts">
        <CodeLink code={code} /> <StatusMark status={status} />{" "}
        <span className="small muted">
          {words.dimension.label[promise.dimension]}
          {promise.follows.length === 0
            ? null
            : ` · ${words.succession.comesFrom(promise.follows.join(", "))}`}
        </span>
      </p>
      <blockquote className="quotation">
        <span lang="es">«{excerpt(wording, QUOTED)}»</span>
        {passage === null ? null : (
          <footer>{placeInWords(passage, words, language)}</footer>
        )}
      </blockquote>
      <p className="question">
        {questionInWords(code, question, words, language)}
      </p>
      <p className="answer paper-only">{words.hearing.answer}</p>
    </li>
  );
}

/** A question alone, with the first words of its promise. */
export function FurtherQuestion({ promise, question }: AskedPromise) {
  const { words, language } = usePage();
  return (
    <li>
      <strong>
        {questionInWords(promise.code, question, words, language)}
      </strong>{" "}
      <span lang="es">«{excerpt(promise.wording, REMINDED)}»</span>
    </li>
  );
}

/** The address of a promise, short enough to be typed from paper. */
function CodeLink({ code }: { code: string }) {
  const { origin } = usePage();
  const href = useHref();
  return (
    <a className="code" href={href(`/metas/${code}`)}>
      {origin.replace(/^https?:\/\//, "")}/metas/<b>{code}</b>
    </a>
  );
}
