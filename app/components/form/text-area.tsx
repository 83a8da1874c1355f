import type { TextareaHTMLAttributes } from "react";
import { controlAttributes, Field, type FieldProps } from "./field";

type TextAreaProps = FieldProps &
  Pick<
    TextareaHTMLAttributes<HTMLTextAreaElement>,
    "autoComplete" | "maxLength" | "minLength" | "required" | "rows"
  > & { value?: string | undefined };

/** Several lines of text with their label, hint and error. */
export function TextArea({
  name,
  label,
  hint,
  error,
  value,
  rows = 6,
  ...rest
}: TextAreaProps) {
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <textarea
        {...rest}
        {...controlAttributes(field)}
        className="input"
        rows={rows}
        defaultValue={value}
      />
    </Field>
  );
}
