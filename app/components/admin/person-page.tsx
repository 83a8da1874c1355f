import type { Account } from "#app/domain/account/account";
import { limaDay } from "#app/domain/text/calendar";
import { SUSPENSION_REASONS } from "#app/domain/account/suspension";
import { EVERYWHERE, ROLES } from "#app/domain/account/user";
import { formatDay } from "#app/i18n/format";
import { CheckField } from "../account/check-field";
import type { FormProblem } from "../form/error-summary";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { useHref, usePage, useWords } from "../layout/page";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import { RoleTable } from "./role-table";

/** What was chosen in a form that came back. */
export interface PersonTyped {
  role: string;
  scope: string;
  reason: string;
}

export interface PersonPageProps {
  viewer: AdminViewer;
  person: Account;
  provinces: readonly { slug: string; name: string }[];
  done: string | null;
  typed: PersonTyped;
  problems: readonly FormProblem[];
}

/** One account: who it is, what it may do, and how to change that. */
export function PersonPage(props: PersonPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { account, admin } = words;
  const { person, viewer } = props;
  return (
    <AdminFrame
      viewer={viewer}
      title={<bdi>{person.displayName}</bdi>}
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin/personas", label: admin.backToPeople }}
    >
      <dl className="facts">
        <dt>{account.email}</dt>
        <dd>
          <bdi>{person.email}</bdi>
        </dd>
        <dt>{admin.state}</dt>
        <dd>{admin.stateName[person.state]}</dd>
        <dt>{admin.since}</dt>
        <dd>{formatDay(limaDay(person.createdAt), language)}</dd>
      </dl>
      <h2>{admin.roles}</h2>
      <RoleTable {...props} />
      <GrantForm {...props} />
      <p>
        <a href={href("/admin/textos", { persona: person.id })}>
          {words.removedWords.ofPerson}
        </a>
      </p>
      {person.state === "active" ? (
        <SuspendForm {...props} />
      ) : (
        <form method="post">
          <h2>{admin.reactivateTitle}</h2>
          <p>{admin.reactivateHelp}</p>
          <FormToken value={viewer.formToken} />
          <SubmitButton name="intent" value="reactivate">
            {admin.reactivate}
          </SubmitButton>
        </form>
      )}
    </AdminFrame>
  );
}

function GrantForm({ viewer, provinces, typed, problems }: PersonPageProps) {
  const { account, admin } = useWords();
  return (
    <form method="post">
      <h2>{admin.grantTitle}</h2>
      <FormToken value={viewer.formToken} />
      <Select
        name="role"
        label={admin.role}
        value={typed.role === "" ? "moderator" : typed.role}
        error={errorOf(problems, "role")}
        options={ROLES.map((role) => ({
          value: role,
          label: account.role[role],
        }))}
      />
      <Select
        name="scope"
        label={admin.scope}
        hint={admin.scopeHint}
        value={typed.scope === "" ? EVERYWHERE : typed.scope}
        error={errorOf(problems, "scope")}
        options={[
          { value: EVERYWHERE, label: admin.everywhere },
          ...provinces.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <CheckField problems={problems} />
      <SubmitButton name="intent" value="grant">
        {admin.grant}
      </SubmitButton>
    </form>
  );
}

function SuspendForm({ viewer, typed, problems }: PersonPageProps) {
  const { admin } = useWords();
  return (
    <form method="post">
      <h2>{admin.suspendTitle}</h2>
      <p>{admin.suspendHelp}</p>
      <FormToken value={viewer.formToken} />
      <Select
        name="reason"
        label={admin.reason}
        empty={admin.chooseReason}
        value={typed.reason}
        error={errorOf(problems, "reason")}
        options={SUSPENSION_REASONS.map((reason) => ({
          value: reason,
          label: admin.suspensionReason[reason],
        }))}
      />
      <SubmitButton name="intent" value="suspend" weight="quiet">
        {admin.suspend}
      </SubmitButton>
    </form>
  );
}

function errorOf(problems: readonly FormProblem[], name: string) {
  return problems.find(({ field }) => field === name)?.message;
}
