import { KeptFields } from "../layout/kept-fields";
import { useHref, useWords } from "../layout/page";

/** The one question of the first page: find a promise by its words. */
export function SearchBox() {
  const words = useWords();
  const href = useHref();
  return (
    <form method="get" action="/metas" role="search" className="field">
      <label className="field-label" htmlFor="buscar">
        {words.home.searchLabel}
      </label>
      <p className="field-hint" id="buscar-hint">
        {words.home.searchHint}
      </p>
      <KeptFields />
      <div className="row">
        <input
          type="search"
          id="buscar"
          name="buscar"
          maxLength={100}
          aria-describedby="buscar-hint"
        />
        <button>{words.home.searchGo}</button>
      </div>
      <p className="small">
        <a href={href("/metas")}>{words.search.title}</a>
      </p>
    </form>
  );
}
