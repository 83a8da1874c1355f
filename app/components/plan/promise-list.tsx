import { useHref, useWords } from "../layout/page";
import { Codes } from "./lineage-notes";
import { MeasureLine } from "../status/measure-line";
import { Highlighted } from "../search/highlighted";
import type { PromiseView } from "../scorecard/promise";
import { StatusFlags } from "../status/status-flags";
import { StatusMark } from "../status/status-mark";

/** Promises one under the other: code, the plan's words, where each stands. */
export function PromiseList(props: {
  promises: readonly (PromiseView & {
    provinceName?: string;
    /** As which promises it is followed by now. */
    followedAs?: readonly string[];
  })[];
  /** Words that were searched, to be marked. */
  searched?: readonly string[];
}) {
  const href = useHref();
  const { succession } = useWords();
  return (
    <ul className="list">
      {props.promises.map((promise) => (
        <li key={promise.code} className="promise">
          <span className="code">{promise.code}</span>
          <span>
            <a href={href(`/metas/${promise.code}`)} lang="es">
              <Highlighted
                text={promise.wording}
                words={props.searched ?? []}
              />
            </a>
            {promise.measured === undefined ? null : (
              <MeasureLine {...promise.measured} />
            )}
            {promise.provinceName === undefined ? null : (
              <span className="small muted"> {promise.provinceName}</span>
            )}
            {(promise.followedAs ?? []).length === 0 ? null : (
              <span className="small">
                {" "}
                {succession.now} <Codes codes={promise.followedAs ?? []} />
              </span>
            )}
          </span>
          <span>
            <StatusMark status={promise.status} />
            <StatusFlags overdue={promise.overdue} late={promise.late} />
          </span>
        </li>
      ))}
    </ul>
  );
}
