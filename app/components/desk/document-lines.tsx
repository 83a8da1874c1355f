import { useHref, useWords } from "../layout/page";

interface ShownLine {
  number: number;
  parts: readonly { text: string; mark: "words" | "row" | null }[];
  /** Whether a small screen can do without it. */
  isFar?: boolean;
  /** The item whose words begin there. */
  item?: number | null;
}

/** Lines of a document with their numbers; the words of items are marked. */
export function DocumentLines({
  lines,
  itemPath,
  label,
}: {
  lines: readonly ShownLine[];
  /** Where items have their pages, where lines lead to them. */
  itemPath?: string;
  label: string;
}) {
  return (
    <ol
      className="document-lines"
      lang="es"
      tabIndex={0}
      aria-label={label}
      data-mark-lines=""
    >
      {lines.map(({ number, parts, isFar = false, item = null }) => (
        <li
          key={number}
          id={`line-${number}`}
          value={number}
          className={isFar ? "far" : undefined}
        >
          {parts.map((part, n) => (
            <Part key={n} {...part} />
          ))}
          {itemPath === undefined || item === null ? null : (
            <ItemLink path={`${itemPath}/${item}`} item={item} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Part({ text, mark }: ShownLine["parts"][number]) {
  if (mark === "words") return <mark>{text}</mark>;
  return mark === "row" ? <span className="row-words">{text}</span> : text;
}

function ItemLink({ path, item }: { path: string; item: number }) {
  const { desk } = useWords();
  const href = useHref();
  return (
    <>
      {" "}
      <a href={href(path)} aria-label={desk.itemOf(`${item}`)}>
        {item}
      </a>
    </>
  );
}
