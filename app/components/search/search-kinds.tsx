import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** The two lists that one search looks through. */
export const SEARCHED = ["promises", "updates"] as const;

export type Searched = (typeof SEARCHED)[number];

const PATHS = { promises: "/metas", updates: "/avances" } as const;

/** What a search looks for, and how many it would find in each list. */
export interface SearchedCounts {
  current: Searched;
  filter: Record<string, string | null>;
  /** Left out where nobody counted. */
  counts: Partial<Record<Searched, number>>;
}

/** Leads from the promises that a search finds to the updates that it finds, and back. */
export function SearchKinds({ current, filter, counts }: SearchedCounts) {
  const { words, language } = usePage();
  const hrefOf = useSearchHref();
  return (
    <nav aria-label={words.search.kinds}>
      <ul className="tabs">
        {SEARCHED.map((kind) => {
          const count = counts[kind];
          return (
            <li key={kind}>
              <a
                href={hrefOf(kind, filter)}
                aria-current={kind === current ? "page" : undefined}
              >
                {words.search[kind]}
                {count === undefined
                  ? null
                  : ` (${formatNumber(count, language)})`}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What to do where a list found nothing: the other list, fewer words, or telling oneself. */
export function NothingFound({ current, filter, counts }: SearchedCounts) {
  const { words, language } = usePage();
  const href = useHref();
  const hrefOf = useSearchHref();
  const { search } = words;
  const isPromises = current === "promises";
  const other = isPromises ? "updates" : "promises";
  const elsewhere = counts[other] ?? 0;
  const say = isPromises ? search.elsewhereUpdates : search.elsewherePromises;
  return (
    <div className="empty">
      <p>{isPromises ? search.none : search.updatesNone}</p>
      {elsewhere === 0 ? null : (
        <p>
          <a href={hrefOf(other, filter)}>
            {say(elsewhere, formatNumber(elsewhere, language))}
          </a>
        </p>
      )}
      <p>
        {search.noneHelp} <a href={href(PATHS[current])}>{search.clear}</a>
      </p>
      {isPromises ? null : (
        <p>
          <a href={href("/metas")}>{search.tell}</a>
        </p>
      )}
    </div>
  );
}

/** The same search in either list. An update always claims a status: the one without is left out. */
function useSearchHref() {
  const href = useHref();
  return (kind: Searched, filter: SearchedCounts["filter"]) => {
    const isStrange =
      kind === "updates" && filter["estado"] === "no_information";
    return href(PATHS[kind], isStrange ? { ...filter, estado: null } : filter);
  };
}
