import { KeptFields } from "../layout/kept-fields";
import { useWords } from "../layout/page";

/** Which provinces to set side by side. */
export function CompareForm(props: {
  choices: readonly { slug: string; name: string; chosen: boolean }[];
}) {
  const { compare } = useWords();
  return (
    <form method="get" action="/comparar">
      <KeptFields />
      <fieldset>
        <legend>{compare.choose}</legend>
        <div className="choices">
          {props.choices.map(({ slug, name, chosen }) => (
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
      <div className="buttons">
        <button>{compare.go}</button>
      </div>
    </form>
  );
}
