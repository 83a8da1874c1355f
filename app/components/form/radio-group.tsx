import { fieldId } from "./field-id";
import { Fieldset } from "./fieldset";
import type { Choice } from "./choice";
import type { FieldProps } from "./field";

type RadioGroupProps = FieldProps & {
  options: readonly Choice[];
  value?: string | undefined;
  required?: boolean;
};

/** One choice out of a few, all in sight. The error summary's link leads to the first. */
export function RadioGroup({
  options,
  value,
  required,
  ...field
}: RadioGroupProps) {
  const id = fieldId(field.name);
  return (
    <Fieldset
      name={field.name}
      legend={field.label}
      hint={field.hint}
      error={field.error}
    >
      {options.map((option, index) => (
        <Radio
          key={option.value}
          id={index === 0 ? id : `${id}-${index}`}
          name={field.name}
          option={option}
          checked={option.value === value}
          required={required}
        />
      ))}
    </Fieldset>
  );
}

function Radio(props: {
  id: string;
  name: string;
  option: Choice;
  checked: boolean;
  required: boolean | undefined;
}) {
  const { id, name, option, checked, required } = props;
  return (
    <>
      <div className="choice">
        <input
          id={id}
          name={name}
          type="radio"
          value={option.value}
          defaultChecked={checked}
          required={required}
          aria-describedby={option.hint ? `${id}-says` : undefined}
        />
        <label htmlFor={id}>{option.label}</label>
      </div>
      {option.hint ? (
        <p className="field-hint" id={`${id}-says`}>
          {option.hint}
        </p>
      ) : null}
    </>
  );
}
