import { DIMENSIONS } from "#app/domain/plan/dimension";
import { useWords } from "../layout/page";
import type { PromiseView } from "../scorecard/promise";
import { PromiseList } from "./promise-list";

/** Promises under their dimensions, in the order of the plan's summary. */
export function PromisesByDimension(props: {
  promises: readonly PromiseView[];
}) {
  const words = useWords();
  return (
    <>
      {DIMENSIONS.map((dimension) => {
        const own = props.promises.filter(
          (promise) => promise.dimension === dimension,
        );
        return own.length === 0 ? null : (
          <section key={dimension}>
            <h3>{words.dimension.label[dimension]}</h3>
            <PromiseList promises={own} />
          </section>
        );
      })}
    </>
  );
}
