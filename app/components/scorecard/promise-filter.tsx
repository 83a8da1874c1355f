import type { Dimension } from "#app/domain/plan/dimension";
import type { Status } from "#app/domain/status/status";
import { KeptFields } from "../layout/kept-fields";
import { useWords } from "../layout/page";
import { DimensionSelect, StatusSelect } from "../search/search-form";

/** Narrows a plan's promises by dimension and status. */
export function PromiseFilter(props: {
  path: string;
  keep: Record<string, string | null>;
  dimension: Dimension | null;
  status: Status | null;
}) {
  const words = useWords();
  return (
    <form method="get" action={`${props.path}#metas`} className="row">
      <KeptFields keep={props.keep} />
      <DimensionSelect chosen={props.dimension} />
      <StatusSelect chosen={props.status} />
      <button className="quiet">{words.scorecard.filter}</button>
    </form>
  );
}
