import type { ReactNode } from "react";
import { fieldId } from "./field-id";

/** What every field of the kit takes; texts are already in the reader's language. */
export interface FieldProps {
  /** The name in the contract, say `evidence[0].title`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** One sentence, or nothing while the field is right. */
  error?: string | undefined;
}

/** What ties a control to its label, hint and error; spread it on the control. */
export interface ControlAttributes {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** The ids of a field's hint and error as `aria-describedby` takes them, if any. */
export function describedBy(
  field: Omit<FieldProps, "label">,
): string | undefined {
  const id = fieldId(field.name);
  const ids = [
    field.hint ? `${id}-hint` : null,
    field.error ? `${id}-error` : null,
  ].filter((part) => part !== null);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** The attributes that tie a control to the hint and the error drawn by `Field`. */
export function controlAttributes(field: FieldProps): ControlAttributes {
  return {
    id: fieldId(field.name),
    name: field.name,
    "aria-describedby": describedBy(field),
    "aria-invalid": field.error ? true : undefined,
  };
}

/** The hint and the error of a field, in the order they are read. */
export function FieldNotes({ name, hint, error }: Omit<FieldProps, "label">) {
  const id = fieldId(name);
  return (
    <>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** A label above, its hint under it, the error, then the control. */
export function Field({
  children,
  ...field
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? "field field-invalid" : "field"}>
      <label className="field-label" htmlFor={fieldId(field.name)}>
        {field.label}
      </label>
      <FieldNotes name={field.name} hint={field.hint} error={field.error} />
      {children}
    </div>
  );
}
