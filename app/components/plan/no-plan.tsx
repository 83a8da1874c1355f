import type { Province } from "#app/domain/province/province";
import { useHref, useWords } from "../layout/page";

/** A province whose plan nobody has loaded yet: said plainly, with a way on. */
export function NoPlan({ province }: { province: Province }) {
  const words = useWords();
  const href = useHref();
  return (
    <>
      <p className="crumbs">
        <a href={href("/provincias")}>{words.province.title}</a> ·{" "}
        {province.regionName}
      </p>
      <h1>{province.name}</h1>
      <div className="empty">
        <p>
          <strong>{words.province.noPlanTitle}.</strong>
        </p>
        <p>{words.province.noPlan(province.name)}</p>
        <p>
          <a href={href("/provincias")}>{words.province.seeOthers}</a>
        </p>
      </div>
    </>
  );
}
