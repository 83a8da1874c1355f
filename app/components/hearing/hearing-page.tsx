import { useHref, useWords } from "../layout/page";
import { hearingCss } from "./hearing-css";
import type { HearingView } from "./hearing-view";
import { QuestionSheet } from "./question-sheet";
import { StandingSheet } from "./standing-sheet";

/** Two sheets of A4 for a public hearing: how the plan stands, and what to ask. */
export function HearingPage(view: HearingView) {
  const { hearing, target } = useWords();
  const href = useHref();
  const { province, plan } = view;
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: hearingCss }} />
      <div className="screen-only">
        <p className="crumbs">
          <a href={href(`/provincias/${province.slug}`, { plan: plan.id })}>
            {target.backTo(province.name)}
          </a>
        </p>
        <p>{hearing.lead}</p>
      </div>
      <StandingSheet {...view} />
      <QuestionSheet {...view} />
    </>
  );
}
