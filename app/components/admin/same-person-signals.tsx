import {
  LINK_REASONS,
  type LinkKind,
  type LinkReason,
} from "#app/domain/account/account-link";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage, useWords } from "../layout/page";
import { SamePersonForm, type LinkTyped } from "./same-person-form";
import { PersonLinks } from "./person-links";

interface Named {
  id: string;
  name: string;
}

/** Two accounts of one person, and how that is known. */
export interface ShownPair {
  one: Named;
  other: Named;
  kinds: readonly LinkKind[];
  since: string;
  decided: number;
}

/** A proposal that waits for another administrator. */
export interface ShownProposal {
  one: Named;
  other: Named;
  proposer: Named;
  intent: "join" | "part";
  reason: LinkReason;
  proposedAt: string;
  /** Why whoever looks cannot confirm it, if they cannot. */
  bar: "own_account" | "own_proposal" | null;
}

export interface SamePersonProps {
  formToken: string;
  linked: readonly ShownPair[];
  proposals: readonly ShownProposal[];
  typed: LinkTyped;
  problems: readonly FormProblem[];
}

/** Accounts that are known to be one person's, proposals about them, and the way to make one. */
export function SamePersonSignals(props: SamePersonProps) {
  const { samePerson } = useWords();
  const { formToken, linked, proposals } = props;
  return (
    <section aria-labelledby="same-person-title">
      <h2 id="same-person-title">{samePerson.title}</h2>
      <p>{samePerson.text}</p>
      {linked.length === 0 ? <p className="empty">{samePerson.none}</p> : null}
      <ul className="list">
        {linked.map((pair) => (
          <li key={`${pair.one.id} ${pair.other.id}`}>
            <Pair {...pair} formToken={formToken} />
          </li>
        ))}
      </ul>
      {proposals.length === 0 ? null : <h3>{samePerson.waitingTitle}</h3>}
      <ul className="list">
        {proposals.map((proposal) => (
          <li key={`${proposal.one.id} ${proposal.other.id}`}>
            <Proposal {...proposal} formToken={formToken} />
          </li>
        ))}
      </ul>
      <SamePersonForm {...props} />
    </section>
  );
}

function Names({ one, other }: { one: Named; other: Named }) {
  return (
    <p className="small">
      <PersonLinks people={[one, other]} />
    </p>
  );
}

function PairFields({ one, other }: { one: Named; other: Named }) {
  return (
    <>
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="other" value={other.id} />
    </>
  );
}

function Pair(props: ShownPair & { formToken: string }) {
  const { words, language } = usePage();
  const { samePerson } = words;
  const { one, other, kinds, since, decided } = props;
  const known = [...new Set(kinds)].map((kind) => samePerson.kind[kind]);
  const id = `part-${one.id}-${other.id}`;
  return (
    <>
      <p>
        <bdi>{samePerson.pair(one.name, other.name)}</bdi>
      </p>
      <p className="small">
        {samePerson.known(
          known.join(", "),
          formatDay(limaDay(since), language),
        )}{" "}
        {decided === 0 ? null : samePerson.decided(decided)}
      </p>
      <Names one={one} other={other} />
      <details>
        <summary>{samePerson.partTitle}</summary>
        <form method="post">
          <FormToken value={props.formToken} />
          <PairFields one={one} other={other} />
          <label htmlFor={id}>{samePerson.reason}</label>
          <select id={id} name="reason" className="input" defaultValue="">
            <option value="">{samePerson.chooseReason}</option>
            {LINK_REASONS.part.map((value) => (
              <option key={value} value={value}>
                {samePerson.reasonName[value]}
              </option>
            ))}
          </select>
          <SubmitButton name="intent" value="part" weight="quiet">
            {samePerson.part}
          </SubmitButton>
        </form>
      </details>
    </>
  );
}

function Proposal(props: ShownProposal & { formToken: string }) {
  const { words, language } = usePage();
  const { samePerson } = words;
  const { one, other, proposer, intent, reason, proposedAt, bar } = props;
  return (
    <form method="post">
      <p>
        <bdi>{samePerson.proposal[intent](one.name, other.name)}</bdi>
      </p>
      <p className="small">
        <bdi>
          {samePerson.proposedBy(
            proposer.name,
            formatDay(limaDay(proposedAt), language),
            samePerson.reasonName[reason].toLowerCase(),
          )}
        </bdi>
      </p>
      <Names one={one} other={other} />
      <FormToken value={props.formToken} />
      <PairFields one={one} other={other} />
      <input type="hidden" name="proposedAt" value={proposedAt} />
      {bar === null ? (
        <SubmitButton name="intent" value="confirm">
          {samePerson.confirm}
        </SubmitButton>
      ) : (
        <p className="note">{samePerson.problem[bar]}</p>
      )}{" "}
      {bar === "own_account" ? null : (
        <SubmitButton name="intent" value="drop" weight="quiet">
          {samePerson.drop}
        </SubmitButton>
      )}
    </form>
  );
}
