import type { ReactNode } from "react";

/** A table that may be wider than a phone: it scrolls by itself, also by keyboard, and the page does not. */
export function WideTable(props: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={props.label}>
      <table>{props.children}</table>
    </div>
  );
}
