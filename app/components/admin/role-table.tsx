import type { Account } from "#app/domain/account/account";
import { EVERYWHERE } from "#app/domain/account/user";
import { FormToken } from "../form/form-token";
import { useWords } from "../layout/page";
import type { AdminViewer } from "./admin-frame";

/** What somebody may do and where, each role with a button that takes it back. */
export function RoleTable(props: {
  viewer: AdminViewer;
  person: Account;
  provinces: readonly { slug: string; name: string }[];
}) {
  const { account, admin } = useWords();
  const { roles } = props.person;
  if (roles.length === 0) return <p>{admin.noRoles}</p>;
  const placeOf = (scope: string) =>
    scope === EVERYWHERE
      ? admin.everywhere
      : (props.provinces.find(({ slug }) => slug === scope)?.name ?? scope);
  return (
    <ul className="list">
      {roles.map(({ role, scope }) => (
        <li key={`${role} ${scope}`}>
          <form method="post" className="row">
            <FormToken value={props.viewer.formToken} />
            <input type="hidden" name="role" value={role} />
            <input type="hidden" name="scope" value={scope} />
            <span>
              {account.role[role]}, {placeOf(scope)}
            </span>
            <button
              className="quiet"
              name="intent"
              value="revoke"
              aria-label={admin.revokeRole(account.role[role], placeOf(scope))}
            >
              {admin.revoke}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
