import { FormToken } from "../form/form-token";
import { useHref, useWords } from "./page";

/** Whoever is signed in, as their pages know them, and which rooms they have. */
export interface Viewer {
  name: string;
  formToken: string;
  moderates: boolean;
  administers: boolean;
  /** Whether they may tell what became of promises, alone or in a group. */
  contributes: boolean;
}

/** A line for pages that only their reader sees: who is signed in, the rooms that the header does not name, and the way out. */
export function AccountBar(props: Viewer) {
  const { account, admin, groupRoom, interest, moderation, security } =
    useWords();
  const href = useHref();
  return (
    <div className="account-bar">
      <p>
        <bdi>{props.name}</bdi>
      </p>
      {props.contributes ? (
        <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      ) : null}
      {props.moderates ? (
        <>
          <a href={href("/moderacion")}>{moderation.title}</a>
          <a href={href("/cuenta/intereses")}>{interest.title}</a>
        </>
      ) : null}
      {props.administers ? <a href={href("/admin")}>{admin.title}</a> : null}
      <a href={href("/cuenta/seguridad")}>{security.link}</a>
      <form method="post" action={href("/cuenta/salir")}>
        <FormToken value={props.formToken} />
        <button type="submit">{account.signOut}</button>
      </form>
    </div>
  );
}
