import { controlAttributes, Field, type FieldProps } from "./field";

type DateInputProps = FieldProps & {
  /** What was typed before; `YYYY-MM-DD` where it was a date. */
  value?: string | undefined;
  /** First and last day to choose, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  required?: boolean;
};

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day. Browsers empty a date control whose value is no date, so text that
 * was none comes back in a text control: nothing typed is lost.
 */
export function DateInput({
  name,
  label,
  hint,
  error,
  value,
  min,
  max,
  required,
}: DateInputProps) {
  const field = { name, label, hint, error };
  const typedOtherwise = Boolean(value) && !ISO_DATE.test(value ?? "");
  return (
    <Field {...field}>
      <input
        {...controlAttributes(field)}
        className="input"
        type={typedOtherwise ? "text" : "date"}
        defaultValue={value}
        min={min}
        max={max}
        required={required}
      />
    </Field>
  );
}
