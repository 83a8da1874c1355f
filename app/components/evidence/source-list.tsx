import type { GradedEvidence } from "#app/domain/evidence";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { SafeLink } from "./safe-link";

/** Evidence as a list of sources: title, kind, host, the day it shows, its grade. */
export function SourceList({
  evidence,
}: {
  evidence: readonly GradedEvidence[];
}) {
  const { words, language } = usePage();
  return (
    <ul className="sources">
      {evidence.map((item) => (
        <li key={item.id}>
          <bdi>
            {item.url === null ? (
              item.title
            ) : (
              <SafeLink url={item.url}>{item.title}</SafeLink>
            )}
          </bdi>
          <div className="small muted">
            {[
              words.evidence.kind[item.kind],
              item.url === null ? null : hostOf(item.url),
              item.date === null
                ? null
                : words.evidence.shows(formatDay(item.date, language)),
              item.place,
              item.grade === null ? null : words.evidence.grade[item.grade],
              item.visibility === "moderators_only"
                ? words.evidence.visibility[item.visibility]
                : null,
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The host as the browser spells it: look-alike letters show as punycode. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
