import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "./page";

/** What this site is, on every page. */
export function SiteFooter() {
  const { words, record, language } = usePage();
  const href = useHref();
  return (
    <footer className="site-footer">
      <p>
        <strong>{words.layout.tagline}</strong> {words.layout.footerWhat}
      </p>
      <p>{words.layout.footerMandate}</p>
      <p>
        <a href={href("/acerca")}>{words.layout.about}</a>
        {" · "}
        <a href={href("/metodologia")}>{words.layout.methodology}</a>
        {" · "}
        <a href={href("/moderadores")}>{words.interest.moderators}</a>
        {" · "}
        <a href={href("/grupos")}>{words.group.title}</a>
        {" · "}
        <a href={href("/privacidad")}>{words.layout.privacy}</a>
        {" · "}
        <a href={href("/riesgos")}>{words.trust.before}</a>
        {" · "}
        <a href={href("/datos")}>{words.layout.footerCode}</a>
      </p>
      {record === null ? null : (
        <p className="small">
          <a href={href("/registro")}>
            {words.proof.footer(formatNumber(record.size, language))}
          </a>{" "}
          <span className="hash">{record.root}</span>
        </p>
      )}
    </footer>
  );
}
