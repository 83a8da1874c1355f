import type { AdminViewer } from "../admin/admin-frame";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, useWords } from "../layout/page";

/** How a published plan can be amended: on the desk, in a draft that is open there, or elsewhere. */
export type PlanAmendmentWay =
  { way: "desk" } | { way: "open"; draftId: string } | { way: "elsewhere" };

/** The way from a published plan back to the desk. */
export function PlanAmendment({
  viewer,
  way,
}: {
  viewer: AdminViewer;
  way: PlanAmendmentWay;
}) {
  const { desk } = useWords();
  const href = useHref();
  return (
    <section aria-labelledby="amendment">
      <h2 id="amendment">{desk.amendTitle}</h2>
      {way.way === "elsewhere" ? <p>{desk.amendNot}</p> : null}
      {way.way === "open" ? (
        <p>
          {desk.amendOpen}{" "}
          <a href={href(`/admin/planes/borradores/${way.draftId}`)}>
            {desk.amendSee}
          </a>
        </p>
      ) : null}
      {way.way === "desk" ? (
        <form method="post">
          <p>{desk.amendLead}</p>
          <FormToken value={viewer.formToken} />
          <SubmitButton name="intent" value="amend" weight="quiet">
            {desk.amend}
          </SubmitButton>
        </form>
      ) : null}
    </section>
  );
}
