import type { WordsTombstone } from "#app/domain/removal/words-removal";
import type { Plan } from "#app/domain/plan/plan";
import { limaDay, type Instant } from "#app/domain/text/calendar";
import { SafeLink } from "../evidence/safe-link";
import { formatDay, formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { OrganizationName } from "./organization-name";
import { WordsTombstoneNote } from "../removal/words-tombstone";

/** Where this site took from whose plan it is, and when two people settled it. */
export interface PlanSource {
  title: string | null;
  url: string | null;
  setAt: Instant;
  tombstone: WordsTombstone | null;
}

/** Whose plan it is, whether that list governs, and what a reader should know of the document. */
export function PlanFacts(props: { plan: Plan; source: PlanSource | null }) {
  const { words, language } = usePage();
  const { plan, source } = props;
  return (
    <>
      <p>
        <OrganizationName name={plan.organization} />
        {". "}
        <strong>{words.plan.mandate[plan.mandate]}.</strong>
      </p>
      {source === null ? null : (
        <p className="small">
          {words.plan.mandateSource(formatDay(limaDay(source.setAt), language))}{" "}
          {source.title === null || source.url === null ? null : (
            <SafeLink url={source.url}>{source.title}</SafeLink>
          )}{" "}
          <WordsTombstoneNote tombstone={source.tombstone} />
        </p>
      )}
      <details>
        <summary>{words.plan.notes}</summary>
        <p lang="es">«{plan.title}»</p>
        <ul lang="es">
          {plan.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p>
          {plan.documentLines === null
            ? plan.documentFile
            : words.plan.document(
                plan.documentFile,
                formatNumber(plan.documentLines, language),
              )}
          <br />
          {words.plan.fingerprint}:{" "}
          <span className="hash">{plan.documentSha256}</span>
        </p>
        {plan.unreadable.length === 0 ? null : <UnreadableRows plan={plan} />}
      </details>
    </>
  );
}

function UnreadableRows({ plan }: { plan: Plan }) {
  const { words, language } = usePage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <h3>{words.plan.unreadable}</h3>
      <p>{words.plan.unreadableHelp}</p>
      {plan.unreadable.map((row) => (
        <blockquote key={row.fragment} className="quotation">
          <span lang="es">«{row.fragment}»</span>
          {row.firstLine === null || row.lastLine === null ? null : (
            <footer>
              {words.target.lines(number(row.firstLine), number(row.lastLine))}
            </footer>
          )}
        </blockquote>
      ))}
    </>
  );
}
