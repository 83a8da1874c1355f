import {
  ANYONE,
  PERMISSIONS,
  type PermissionAction,
  type Permitted,
} from "#app/domain/permissions";
import { ROLES, type Role } from "#app/domain/account/user";
import { useWords } from "../layout/page";
import { AdminFrame, type AdminViewer } from "./admin-frame";
import { WideTable } from "../layout/wide-table";

const ACTIONS = Object.keys(PERMISSIONS) as readonly PermissionAction[];

/** The one table of permissions, in words, as the program reads it. */
export function PermissionsPage({ viewer }: { viewer: AdminViewer }) {
  const { account, admin } = useWords();
  return (
    <AdminFrame
      viewer={viewer}
      title={admin.permissions}
      back={{ to: "/admin", label: admin.back }}
    >
      <p>{admin.permissionsLead}</p>
      <WideTable label={admin.permissions}>
        <thead>
          <tr>
            <th scope="col">{admin.action}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {account.role[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ACTIONS.map((action) => (
            <tr key={action}>
              <th scope="row">
                {admin.actionName[action]}
                <br />
                <span className="code small muted">{action}</span>
              </th>
              <Cells action={action} />
            </tr>
          ))}
        </tbody>
      </WideTable>
    </AdminFrame>
  );
}

function Cells({ action }: { action: PermissionAction }) {
  const { admin } = useWords();
  const permitted: readonly Permitted[] = PERMISSIONS[action];
  if (permitted.includes(ANYONE)) {
    return <td colSpan={ROLES.length}>{admin.anyone}</td>;
  }
  return ROLES.map((role: Role) => (
    <td key={role}>
      {permitted.includes(role) ? <strong>{admin.yes}</strong> : admin.no}
    </td>
  ));
}
