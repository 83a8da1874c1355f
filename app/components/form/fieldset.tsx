import type { ReactNode } from "react";
import { describedBy, FieldNotes } from "./field";
import { fieldId } from "./field-id";

interface FieldsetProps {
  /** The group's name in the form; its id is `<id of the name>-group`. */
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
}

/** Fields that answer one question together, with the question as their legend. */
export function Fieldset({
  name,
  legend,
  hint,
  error,
  children,
}: FieldsetProps) {
  const id = fieldId(name);
  return (
    <fieldset
      id={`${id}-group`}
      className={error ? "field field-invalid" : "field"}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <legend className="field-label">{legend}</legend>
      <FieldNotes name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
