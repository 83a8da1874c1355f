import { DIMENSIONS } from "#app/domain/plan/dimension";
import { useHref, useWords } from "../layout/page";
import { statusShape } from "../status/status-sprite";
import type { TargetReading } from "#app/domain/plan/target-reading";

type StitchView = Pick<
  TargetReading,
  "code" | "dimension" | "status" | "overdue" | "late"
>;

/** The woven band of a plan: one row per dimension, one stitch per target in code order. */
export function Weave({ promises }: { promises: readonly StitchView[] }) {
  const words = useWords();
  return (
    <div className="weave">
      {DIMENSIONS.map((dimension) => {
        const row = promises.filter(
          (promise) => promise.dimension === dimension,
        );
        if (row.length === 0) return null;
        return (
          <div key={dimension} className="weave-row">
            <span id={`weave-${dimension}`}>
              {words.dimension.label[dimension]}
            </span>
            <ol aria-labelledby={`weave-${dimension}`}>
              {row.map((promise) => (
                <li key={promise.code}>
                  <Stitch promise={promise} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

function Stitch({ promise }: { promise: StitchView }) {
  const words = useWords();
  const href = useHref();
  const flags = [
    promise.overdue ? words.status.overdue : null,
    promise.late ? words.status.late : null,
  ].filter((flag) => flag !== null);
  const name = [
    `${promise.code}: ${words.status.label[promise.status]}`,
    ...flags,
  ].join(". ");
  return (
    <a
      className={`stitch st-${promise.status}${promise.overdue ? " overdue" : ""}`}
      href={href(`/metas/${promise.code}`)}
      aria-label={name}
      title={name}
    >
      <svg aria-hidden="true" fill="currentColor">
        <use href={statusShape(promise.status)} />
      </svg>
    </a>
  );
}
