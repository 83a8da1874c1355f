import { FIRST_DAY, type IsoDate } from "#app/domain/text/calendar";
import { MAX_COMPARED } from "#app/domain/scorecard/comparison";
import type { Dimension } from "#app/domain/plan/dimension";
import { KeptFields } from "../layout/kept-fields";
import { usePage } from "../layout/page";
import { DimensionSelect } from "../search/search-form";

interface CompareFormProps {
  choices: readonly { slug: string; name: string; chosen: boolean }[];
  dimension: Dimension | null;
  /** The days that were asked for; none is the page's own day. */
  asked: readonly IsoDate[];
}

/** Which provinces to set side by side, in what, and on which days. */
export function CompareForm({ choices, dimension, asked }: CompareFormProps) {
  const { words, asOf, today } = usePage();
  const { compare } = words;
  const shown = asked.length === 0 ? [asOf ?? today] : asked;
  return (
    <form method="get" action="/comparar">
      <KeptFields keep={{ "as-of": null }} />
      <fieldset>
        <legend>{compare.choose}</legend>
        <div className="choices">
          {choices.map(({ slug, name, chosen }) => (
            <label key={slug} className="choice">
              <input
                type="checkbox"
                name="provincias"
                value={slug}
                defaultChecked={chosen}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <DimensionSelect chosen={dimension} />
        {Array.from({ length: MAX_COMPARED.days }, (_, index) => (
          <label key={index}>
            {index === 0 ? compare.day : compare.otherDay}
            <input
              type="date"
              name="fechas"
              defaultValue={shown[index] ?? ""}
              min={FIRST_DAY}
              max={today}
            />
          </label>
        ))}
        <button>{compare.go}</button>
      </div>
    </form>
  );
}
