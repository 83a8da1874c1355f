import type { Plan } from "#app/domain/plan";
import { formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Whose plan it is, whether that list governs, and what a reader should know of the document. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { words, language } = usePage();
  return (
    <>
      <p>
        <bdi lang="es">{plan.organization ?? words.plan.noOrganization}</bdi>
        {". "}
        <strong>{words.plan.mandate[plan.mandate]}.</strong>
      </p>
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
