import { Fragment } from "react";

/** Codes with commas between, each kept on one line. */
export function CodeList({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index === 0 ? null : ", "}
      <span className="code">{code}</span>
    </Fragment>
  ));
}
