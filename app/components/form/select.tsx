import { controlAttributes, Field, type FieldProps } from "./field";

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  value?: string | undefined;
  /** The words of an empty first option; without it there is none. */
  empty?: string | undefined;
  required?: boolean;
};

/** One choice out of a closed list with its label, hint and error. */
export function Select({
  name,
  label,
  hint,
  error,
  options,
  value,
  empty,
  required,
}: SelectProps) {
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <select
        {...controlAttributes(field)}
        className="input"
        defaultValue={value}
        required={required}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
