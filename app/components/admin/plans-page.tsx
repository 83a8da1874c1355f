import { useHref, useWords } from "../layout/page";
import { OrganizationName } from "../plan/organization-name";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import type { Mandate } from "#app/domain/plan/plan";

/** A plan as the list of mandates shows it. */
export interface ListedPlan {
  id: string;
  prefix: string;
  provinceName: string;
  organization: string | null;
  termId: string;
  mandate: Mandate;
  /** Whether somebody proposed something that waits for a second person. */
  isProposed: boolean;
}

/** Every plan, and whose it is by now. */
export function PlansPage(props: {
  viewer: AdminViewer;
  plans: readonly ListedPlan[];
}) {
  const words = useWords();
  const href = useHref();
  const { admin } = words;
  const { viewer, plans } = props;
  return (
    <AdminFrame
      viewer={viewer}
      title={admin.plans}
      {...(viewer.administers
        ? { back: { to: "/admin", label: admin.back } }
        : {})}
    >
      <p>
        <a className="button" href={href("/admin/planes/borradores")}>
          {words.desk.drafts}
        </a>
      </p>
      <p>{admin.plansLead}</p>
      {plans.length === 0 ? <p className="empty">{admin.noPlans}</p> : null}
      <ul className="list">
        {plans.map((plan) => (
          <li key={plan.id}>
            <p>
              <a href={href(`/admin/planes/${plan.id}`)}>
                <span className="code">{plan.prefix}</span> {plan.provinceName},{" "}
                {words.plan.term(plan.termId)}
              </a>
            </p>
            <p className="small muted">
              <OrganizationName name={plan.organization} />
              {" · "}
              {words.plan.mandate[plan.mandate]}
              {plan.isProposed ? (
                <>
                  {" · "}
                  <strong>{admin.waitsForSecond}</strong>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
}
