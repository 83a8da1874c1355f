import { address, useHref, usePage } from "./page";

const SECTIONS = [
  ["/provincias", "provinces"],
  ["/metas", "targets"],
  ["/metodologia", "methodology"],
  ["/registro", "record"],
  ["/mis-aportes", "contribute"],
] as const;

/** Name of the site, its sections and the way to the other language; the same for everybody. */
export function SiteHeader() {
  const { words, path, query, language } = usePage();
  const href = useHref();
  const params = Object.fromEntries(new URLSearchParams(query));
  const other = address(path, {
    ...params,
    lang: language === "es" ? "en" : null,
  });
  return (
    <header className="site-header">
      <a className="site-name" href={href("/")}>
        <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 1h6v6H1zM9 9h6v6H9z" />
          <path
            d="M9.5 1.5h5v5h-5zM1.5 9.5h5v5h-5z"
            fill="none"
            stroke="currentColor"
          />
        </svg>
        {words.layout.siteName}
      </a>
      <nav aria-label={words.layout.navigation}>
        <ul>
          {SECTIONS.map(([to, key]) => (
            <li key={to}>
              <a
                href={href(to)}
                aria-current={isCurrent(path, to) ? "page" : undefined}
              >
                {words.layout[key]}
              </a>
            </li>
          ))}
          <li>
            <a
              href={other}
              lang={language === "es" ? "en" : "es"}
              hrefLang={language === "es" ? "en" : "es"}
            >
              {words.layout.otherLanguage}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function isCurrent(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`);
}
