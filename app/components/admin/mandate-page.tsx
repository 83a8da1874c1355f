import { limaDay } from "#app/domain/text/calendar";
import {
  SOURCE_TITLE_LENGTH,
  type MandateProposal,
} from "#app/domain/plan/mandate";
import { SETTLED_MANDATES, type Plan } from "#app/domain/plan/plan";
import { formatDay } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import { SafeLink } from "../evidence/safe-link";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { usePage, useWords } from "../layout/page";
import { PlanFacts, type PlanSource } from "../plan/plan-facts";
import { PlanAmendment, type PlanAmendmentWay } from "../desk/plan-amendment";
import { AdminFrame, type AdminViewer } from "./admin-frame";

/** What was typed into a proposal that came back. */
export interface MandateTyped {
  mandate: string;
  title: string;
  url: string;
}

interface MandatePageProps {
  viewer: AdminViewer;
  plan: Plan;
  source: PlanSource | null;
  proposal: MandateProposal | null;
  /** Whether the viewer made the proposal. */
  isOwn: boolean;
  done: string | null;
  typed: MandateTyped;
  problems: readonly FormProblem[];
  /** How the plan can be amended: here, in a draft that is open already, or not. */
  amendment: PlanAmendmentWay;
}

/** Whose plan it is: what stands, what somebody proposes, and the form to propose. */
export function MandatePage(props: MandatePageProps) {
  const { admin } = useWords();
  const { viewer, plan, proposal } = props;
  return (
    <AdminFrame
      viewer={viewer}
      title={`${plan.prefix}: ${plan.provinceName}`}
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin/planes", label: admin.backToPlans }}
    >
      <PlanFacts plan={plan} source={props.source} />
      {proposal === null ? (
        <ProposeForm {...props} />
      ) : (
        <Proposal {...props} proposal={proposal} />
      )}
      <PlanAmendment viewer={viewer} way={props.amendment} />
    </AdminFrame>
  );
}

function Proposal({
  viewer,
  proposal,
  isOwn,
  problems,
}: MandatePageProps & { proposal: MandateProposal }) {
  const { words, language } = usePage();
  const { admin } = words;
  const day = formatDay(limaDay(proposal.proposedAt), language);
  return (
    <form method="post">
      <h2>{admin.proposalTitle}</h2>
      <p>{admin.proposedBy(proposal.proposerName, day)}</p>
      <p>
        <strong>{words.plan.mandate[proposal.mandate]}</strong>
      </p>
      <p>
        {admin.source}: <SafeLink url={proposal.url}>{proposal.title}</SafeLink>
      </p>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="proposedAt" value={proposal.proposedAt} />
      <CheckField problems={problems} />
      {isOwn ? (
        <p className="note">{admin.problem["own_proposal"]}</p>
      ) : (
        <SubmitButton name="intent" value="confirm">
          {admin.confirm}
        </SubmitButton>
      )}{" "}
      <SubmitButton name="intent" value="drop" weight="quiet">
        {admin.drop}
      </SubmitButton>
    </form>
  );
}

function ProposeForm({ viewer, plan, typed, problems }: MandatePageProps) {
  const words = useWords();
  const { admin } = words;
  const errorOf = (name: string) =>
    problems.find(({ field }) => field === name)?.message;
  return (
    <form method="post">
      <h2>{admin.proposeTitle}</h2>
      <p>{admin.proposeHelp}</p>
      <FormToken value={viewer.formToken} />
      <RadioGroup
        name="mandate"
        label={admin.whose}
        value={typed.mandate}
        error={errorOf("mandate")}
        options={SETTLED_MANDATES.filter((it) => it !== plan.mandate).map(
          (value) => ({ value, label: words.plan.mandate[value] }),
        )}
      />
      <TextInput
        name="title"
        label={admin.sourceTitle}
        hint={admin.sourceTitleHint}
        value={typed.title}
        error={errorOf("title")}
        maxLength={SOURCE_TITLE_LENGTH}
      />
      <TextInput
        name="url"
        type="url"
        label={admin.sourceUrl}
        value={typed.url}
        error={errorOf("url")}
        inputMode="url"
      />
      <CheckField problems={problems} />
      <SubmitButton name="intent" value="propose">
        {admin.propose}
      </SubmitButton>
    </form>
  );
}
