import type { Account } from "#app/domain/account/account";
import { EVERYWHERE, ROLES, type Role } from "#app/domain/account/user";
import { formatNumber } from "#app/i18n/format";
import { KeptFields } from "../layout/kept-fields";
import { useHref, usePage, useWords } from "../layout/page";
import { Pager } from "../layout/pager";
import { AdminFrame, type AdminViewer } from "./admin-frame";

interface PeoplePageProps {
  viewer: AdminViewer;
  people: readonly Account[];
  total: number;
  /** Names of provinces, by slug. */
  provinces: Readonly<Record<string, string>>;
  filter: { buscar: string | null; papel: Role | null };
  page: number;
  pages: number;
}

/** Everybody with an account, to be searched. */
export function PeoplePage(props: PeoplePageProps) {
  const { words, language } = usePage();
  const { admin } = words;
  const href = useHref();
  const { people, total, filter } = props;
  return (
    <AdminFrame
      viewer={props.viewer}
      title={admin.people}
      back={{ to: "/admin", label: admin.back }}
    >
      <PeopleSearch filter={filter} />
      {total === 0 ? (
        <div className="empty">
          <p>{admin.nobody}</p>
          <p>{admin.nobodyHelp}</p>
        </div>
      ) : (
        <p>{admin.found(formatNumber(total, language), total)}</p>
      )}
      <ul className="list">
        {people.map((person) => (
          <li key={person.id}>
            <p>
              <a href={href(`/admin/personas/${person.id}`)}>
                <bdi>{person.displayName}</bdi>
              </a>
              {person.state === "suspended" ? (
                <>
                  {" "}
                  <strong>({admin.stateName.suspended})</strong>
                </>
              ) : null}
            </p>
            <p className="small muted">
              <RolesInWords person={person} provinces={props.provinces} />
            </p>
          </li>
        ))}
      </ul>
      <Pager
        page={props.page}
        pages={props.pages}
        hrefFor={(page) => href("/admin/personas", { ...filter, pagina: page })}
      />
    </AdminFrame>
  );
}

function RolesInWords(props: {
  person: Account;
  provinces: Readonly<Record<string, string>>;
}) {
  const { account, admin } = useWords();
  const { roles } = props.person;
  if (roles.length === 0) return <>{admin.noRoles}</>;
  const parts = roles.map(({ role, scope }) =>
    scope === EVERYWHERE && role !== "moderator"
      ? account.role[role]
      : `${account.role[role]}: ${scope === EVERYWHERE ? admin.everywhere : (props.provinces[scope] ?? scope)}`,
  );
  return <>{parts.join(" · ")}</>;
}

function PeopleSearch({ filter }: Pick<PeoplePageProps, "filter">) {
  const { account, admin } = useWords();
  return (
    <form method="get" action="/admin/personas" className="row" role="search">
      <KeptFields />
      <label>
        {admin.search}
        <input
          type="search"
          name="buscar"
          maxLength={100}
          defaultValue={filter.buscar ?? ""}
        />
      </label>
      <label>
        {admin.role}
        <select name="papel" defaultValue={filter.papel ?? ""}>
          <option value="">{admin.anyRole}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {account.role[role]}
            </option>
          ))}
        </select>
      </label>
      <button className="quiet">{admin.find}</button>
    </form>
  );
}
