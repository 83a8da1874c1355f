import type { InputHTMLAttributes } from "react";
import { controlAttributes, Field, type FieldProps } from "./field";

type TextInputProps = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | "autoComplete"
    | "autoCapitalize"
    | "inputMode"
    | "maxLength"
    | "minLength"
    | "required"
    | "spellCheck"
  > & {
    type?: "text" | "email" | "password" | "url" | "search";
    /** What was typed before. A password is never echoed, so it has none. */
    value?: string | undefined;
  };

/** One line of text with its label, hint and error. */
export function TextInput({
  name,
  label,
  hint,
  error,
  value,
  type = "text",
  ...rest
}: TextInputProps) {
  const field = { name, label, hint, error };
  return (
    <Field {...field}>
      <input
        {...rest}
        {...controlAttributes(field)}
        className="input"
        type={type}
        defaultValue={type === "password" ? undefined : value}
      />
    </Field>
  );
}
