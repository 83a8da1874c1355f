import { useHref, useWords } from "../layout/page";

/** The way from a page that changes one thing of an account back to all of them. */
export function WayBack() {
  const { security } = useWords();
  const href = useHref();
  return (
    <p className="crumbs">
      <a href={href("/cuenta/seguridad")}>{security.title}</a>
    </p>
  );
}
