import { useHref, useWords } from "../layout/page";
import { Paragraphs } from "../layout/sections";

/** Where a form says what the phone keeps of it: earlier texts to go on with, how it is kept, and whether it is. */
export function KeptNotes({
  province,
}: {
  province: { provinceSlug: string; provinceName: string };
}) {
  const { unsent } = useWords();
  const href = useHref();
  return (
    <div data-kept-notes hidden>
      <ul className="list" data-kept-offers></ul>
      <p className="small muted" role="status" data-kept-status></p>
      <details>
        <summary>{unsent.limitsTitle}</summary>
        <Paragraphs texts={unsent.limits} />
        <p>
          <a href={href(`/aportar/provincia/${province.provinceSlug}`)}>
            {unsent.fieldLink(province.provinceName)}
          </a>
        </p>
      </details>
    </div>
  );
}

/** What stands in the place of a form that could not be sent, and is kept. */
export function KeptDone() {
  const { unsent } = useWords();
  const href = useHref();
  return (
    <section
      className="note"
      aria-labelledby="kept-done"
      tabIndex={-1}
      data-kept-done
      hidden
    >
      <h2 id="kept-done">{unsent.doneTitle}</h2>
      <p role="status" data-kept-outcome>
        {unsent.done}
      </p>
      <p data-kept-see></p>
      <p className="buttons">
        <a className="button" href={href("/aportar/sin-enviar")}>
          {unsent.title}
        </a>
        <button type="button" className="button quiet" data-kept-more>
          {unsent.doneMore}
        </button>
      </p>
    </section>
  );
}
