import { limaDay } from "#app/domain/text/calendar";
import type { PlanDraft } from "#app/domain/plan/plan-draft";
import { formatDay } from "#app/i18n/format";
import { AdminFrame, type AdminViewer } from "../admin/admin-frame";
import { useHref, usePage } from "../layout/page";

/** Plans on their way in, the newest first. */
export function DraftsPage({
  viewer,
  drafts,
}: {
  viewer: AdminViewer;
  drafts: readonly PlanDraft[];
}) {
  const { words, language } = usePage();
  const href = useHref();
  const { desk } = words;
  return (
    <AdminFrame
      viewer={viewer}
      title={desk.drafts}
      back={{ to: "/admin/planes", label: words.admin.backToPlans }}
    >
      <p>{desk.draftsLead}</p>
      <p>
        <a className="button" href={href("/admin/planes/nuevo")}>
          {desk.bring}
        </a>
      </p>
      {drafts.length === 0 ? <p className="empty">{desk.noDrafts}</p> : null}
      <ul className="list">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p>
              <a href={href(`/admin/planes/borradores/${draft.id}`)}>
                <span className="code">{draft.prefix}</span>{" "}
                {draft.provinceName}, {words.plan.term(draft.termId)}
              </a>
            </p>
            <p className="small muted">
              {draft.organization === null ? null : (
                <>
                  <bdi lang="es">{draft.organization}</bdi>
                  {" · "}
                </>
              )}
              <strong>{desk.stateName[draft.state]}</strong>
              {" · "}
              {desk.uploadedBy(
                draft.uploadedBy.name,
                formatDay(limaDay(draft.uploadedAt), language),
              )}
            </p>
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
}
