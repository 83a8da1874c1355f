import { useHref, useWords } from "../layout/page";

interface FreshCodesProps {
  /** Shown this once. */
  codes: readonly string[];
  /** Where they were going. */
  next: string;
}

/** Recovery codes that have just been made, to be written down. */
export function FreshCodes({ codes, next }: FreshCodesProps) {
  const { security } = useWords();
  const href = useHref();
  return (
    <>
      <h1>{security.codesTitle}</h1>
      <p>{security.codesLead}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code className="hash">{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href={href(next)}>
          {security.codesDone}
        </a>
      </p>
    </>
  );
}
