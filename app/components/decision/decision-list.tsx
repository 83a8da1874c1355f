import { limaDay } from "#app/domain/text/calendar";
import type { Decision } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Decisions with who, when, why: nothing is decided without a reason that its author can read. */
export function DecisionList({
  decisions,
}: {
  decisions: readonly Decision[];
}) {
  const { words, language } = usePage();
  return (
    <ol className="timeline">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <p>
            <bdi>
              {words.moderation.decidedBy(
                decision.deciderName,
                words.moderation.done[decision.action],
                formatDay(limaDay(decision.decidedAt), language),
              )}
            </bdi>
          </p>
          {decision.reasonCode === null ? null : (
            <p>
              <strong>
                {words.decision.reason[decision.reasonCode] ??
                  decision.reasonCode}
              </strong>
            </p>
          )}
          {decision.note === null ? null : (
            <p className="summary">{decision.note}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
