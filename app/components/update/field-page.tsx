import type { Target } from "#app/domain/plan/target";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { KeptHere, type KeptOwner } from "./kept-here";

export interface FieldPageProps extends Viewer, KeptOwner {
  province: { slug: string; name: string };
  promises: readonly Pick<Target, "code" | "wording">[];
}

/** A province's promises with their forms: to tell from, and to be taken along to where there is no signal. */
export function FieldPage(props: FieldPageProps) {
  const { unsent } = useWords();
  const href = useHref();
  const { province, promises } = props;
  const forms = promises.map(({ code }) => href(`/aportar/${code}`));
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href(`/provincias/${province.slug}`)}>{province.name}</a>
      </p>
      <h1>{unsent.fieldTitle(province.name)}</h1>
      <p>{unsent.fieldLead}</p>
      <KeptHere owner={props.owner} />
      <p>
        <button
          type="button"
          className="button"
          data-field-keep={forms.join(" ")}
          hidden
        >
          {unsent.fieldKeep(String(forms.length))}
        </button>
      </p>
      <p role="status" data-field-status></p>
      <p className="small muted">{unsent.fieldLimits}</p>
      {promises.length === 0 ? (
        <p className="empty">{unsent.fieldNone}</p>
      ) : null}
      <ul className="list">
        {promises.map(({ code, wording }) => (
          <li key={code}>
            <span className="code">{code}</span>{" "}
            <a href={href(`/aportar/${code}`)} lang="es">
              {wording}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href("/aportar/sin-enviar")}>{unsent.link}</a>
      </p>
    </>
  );
}
