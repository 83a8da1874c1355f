import { useHref, useWords } from "../layout/page";

interface ShownLine {
  number: number;
  text: string;
  mark?: "words" | "row" | null;
  /** The item whose words stand there. */
  item?: number | null;
}

/** Lines of a document with their numbers; those of an item are marked. */
export function DocumentLines({
  lines,
  itemPath,
}: {
  lines: readonly ShownLine[];
  /** Where items have their pages, where lines lead to them. */
  itemPath?: string;
}) {
  const { desk } = useWords();
  const href = useHref();
  return (
    <ol className="document-lines" lang="es">
      {lines.map(({ number, text, mark, item }) => (
        <li
          key={number}
          id={`line-${number}`}
          value={number}
          className={mark === "row" ? "row-line" : undefined}
        >
          {mark === "words" || (item ?? null) !== null ? (
            <mark>{text}</mark>
          ) : (
            text
          )}
          {itemPath === undefined || (item ?? null) === null ? null : (
            <>
              {" "}
              <a
                href={href(`${itemPath}/${item}`)}
                aria-label={desk.itemOf(`${item}`)}
              >
                {item}
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
