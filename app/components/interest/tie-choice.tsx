import { CONFLICT_KINDS } from "#app/domain/decision/conflict";
import { fieldId } from "../form/field-id";
import { Fieldset } from "../form/fieldset";
import { useWords } from "../layout/page";

/** The kinds of tie to one province, each to be marked or not. */
export function TieChoice(props: {
  /** Name of the checkboxes; `valueOf` tells them apart. */
  name: string;
  /** Name of the whole group, of which there may be several with one name of boxes. */
  group: string;
  legend: string;
  marked: readonly string[];
  valueOf(kind: string): string;
  error?: string | undefined;
}) {
  const { interest } = useWords();
  const id = fieldId(props.group);
  return (
    <Fieldset name={props.group} legend={props.legend} error={props.error}>
      {CONFLICT_KINDS.map((kind, index) => (
        <div key={kind}>
          <div className="choice">
            <input
              type="checkbox"
              id={index === 0 ? id : `${id}-${kind}`}
              name={props.name}
              value={props.valueOf(kind)}
              defaultChecked={props.marked.includes(props.valueOf(kind))}
              aria-describedby={`${id}-${kind}-says`}
            />
            <label htmlFor={index === 0 ? id : `${id}-${kind}`}>
              {interest.kind[kind]}
            </label>
          </div>
          <p className="field-hint" id={`${id}-${kind}-says`}>
            {interest.kindHint[kind]}
          </p>
        </div>
      ))}
    </Fieldset>
  );
}
