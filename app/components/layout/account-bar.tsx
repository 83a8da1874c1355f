import { FormToken } from "../form/form-token";
import { useHref, useWords } from "./page";

/** A line for pages that only their reader sees: who is signed in, their rooms, and the way out. */
export function AccountBar(props: {
  name: string;
  moderates?: boolean;
  administers?: boolean;
  formToken: string;
}) {
  const { account, admin, groupRoom, interest, layout, moderation, security } =
    useWords();
  const href = useHref();
  return (
    <div className="account-bar">
      <p>
        <bdi>{props.name}</bdi>
      </p>
      <a href={href("/mis-aportes")}>{layout.contribute}</a>
      <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
      {props.moderates === true ? (
        <>
          <a href={href("/moderacion")}>{moderation.title}</a>
          <a href={href("/cuenta/intereses")}>{interest.title}</a>
        </>
      ) : null}
      {props.administers === true ? (
        <a href={href("/admin")}>{admin.title}</a>
      ) : null}
      <a href={href("/cuenta/seguridad")}>{security.link}</a>
      <form method="post" action={href("/cuenta/salir")}>
        <FormToken value={props.formToken} />
        <button type="submit">{account.signOut}</button>
      </form>
    </div>
  );
}
