import type { Target } from "#app/domain/plan/target";
import { useWords } from "../layout/page";
import { Quotation } from "./quotation";

/** The whole cell of a split promise, and the other places where the plan says it. */
export function Passages({ target }: { target: Target }) {
  const words = useWords();
  const others = target.passages.slice(1);
  return (
    <>
      {target.wholeCell === null ? null : (
        <section>
          <h2>{words.target.wholeCell}</h2>
          <Quotation text={target.wholeCell} passage={null} />
        </section>
      )}
      {others.length === 0 ? null : (
        <section>
          <h2>{words.target.otherPassages}</h2>
          {others.map((passage) => (
            <Quotation
              key={`${passage.section} ${passage.firstLine}`}
              text={passage.text}
              passage={passage}
            />
          ))}
        </section>
      )}
    </>
  );
}
