import { limaDay } from "#app/domain/text/calendar";
import type { MethodProposal } from "#app/domain/method/method-proposal";
import type { MethodEffect } from "#app/domain/method/method-effect";
import { formatDay } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage } from "../layout/page";
import { EffectNote } from "./effect-note";
import { settingValue } from "./setting-value";

/** A proposal with what it would do, and whether whoever looks made it. */
export interface ShownProposal extends MethodProposal {
  effect: MethodEffect | null;
  isOwn: boolean;
}

/** A proposal that waits: what it would change, why, what the pages would say, and the ways to end it. */
export function OpenProposal(props: {
  formToken: string;
  proposal: ShownProposal;
  /** What is wrong with this form; none where another came back. */
  problems: readonly FormProblem[];
}) {
  const { words, language } = usePage();
  const { method } = words;
  const { proposal, problems } = props;
  const { id, setting, isOwn } = proposal;
  const inWords = (value: number) => settingValue(setting, value, language);
  return (
    <form method="post">
      <h3>{method.proposal}</h3>
      <p className="lead">
        {method.fromTo(inWords(proposal.before), inWords(proposal.after))}
      </p>
      <p>
        {method.because(method.reasonName[proposal.reason])}{" "}
        <bdi>
          {method.proposedBy(
            proposal.proposerName,
            formatDay(limaDay(proposal.proposedAt), language),
          )}
        </bdi>
      </p>
      <blockquote lang="es">
        <bdi>{proposal.note ?? method.noNote}</bdi>
      </blockquote>
      <h4>{method.effect}</h4>
      <EffectNote effect={proposal.effect} />
      <FormToken value={props.formToken} />
      <input type="hidden" name="setting" value={setting} />
      <input type="hidden" name="proposal" value={id} />
      <CheckField problems={problems} />
      {isOwn ? (
        <>
          <p className="note">{method.own}</p>
          <SubmitButton name="intent" value="withdraw" weight="quiet">
            {method.withdraw}
          </SubmitButton>
        </>
      ) : (
        <p className="actions">
          <SubmitButton name="intent" value="confirm">
            {method.confirm}
          </SubmitButton>{" "}
          <SubmitButton name="intent" value="refuse" weight="quiet">
            {method.refuse}
          </SubmitButton>
        </p>
      )}
    </form>
  );
}
