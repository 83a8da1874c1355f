import { formatNumber } from "#app/i18n/format";
import { usePage } from "./page";

/** Previous and next page of a list; draws nothing where there is one page only. */
export function Pager(props: {
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
}) {
  const { words, language } = usePage();
  const { page, pages, hrefFor } = props;
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={words.layout.pages}>
      {page > 1 ? (
        <a rel="prev" href={hrefFor(page - 1)}>
          {words.layout.previous}
        </a>
      ) : null}
      <span>
        {words.layout.page(
          formatNumber(page, language),
          formatNumber(pages, language),
        )}
      </span>
      {page < pages ? (
        <a rel="next" href={hrefFor(page + 1)}>
          {words.layout.next}
        </a>
      ) : null}
    </nav>
  );
}
