import type { ReactNode } from "react";

interface SubmitButtonProps {
  children: ReactNode;
  /** Where a form has several buttons: what this one means. */
  name?: string;
  value?: string;
  weight?: "main" | "quiet";
  /** Sends although required fields are empty, say to keep a draft. */
  formNoValidate?: boolean;
}

/** A button that sends its form; one per form is the main one. */
export function SubmitButton({
  children,
  weight = "main",
  ...rest
}: SubmitButtonProps) {
  return (
    <button
      {...rest}
      type="submit"
      className={weight === "main" ? "button" : "button quiet"}
    >
      {children}
    </button>
  );
}
