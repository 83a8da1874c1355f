import { controlAttributes, Field, type FieldProps } from "./field";

/** What the chooser of files offers; what counts is what the files hold. */
const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf";

/** A file from the reader's own machine, or several, with its label, hint and error. */
export function FileInput({
  several = false,
  ...field
}: FieldProps & { several?: boolean }) {
  return (
    <Field {...field}>
      <input
        {...controlAttributes(field)}
        className="input"
        type="file"
        accept={ACCEPTED}
        multiple={several}
      />
    </Field>
  );
}
