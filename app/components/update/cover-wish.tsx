import { fieldId } from "../form/field-id";
import { useWords } from "../layout/page";

/** Lets an author cover parts of photos before anybody sees them; also of those that are only chosen. */
export function CoverWish(props: {
  name: string;
  label: string;
  wished?: boolean;
}) {
  const { photo } = useWords();
  const id = fieldId(props.name);
  return (
    <div className="field">
      <div className="choice">
        <input
          id={id}
          type="checkbox"
          name={props.name}
          value="on"
          defaultChecked={props.wished}
          aria-describedby={`${id}-hint`}
        />
        <label htmlFor={id}>{props.label}</label>
      </div>
      <p className="field-hint" id={`${id}-hint`}>
        {photo.wishHint}
      </p>
    </div>
  );
}
