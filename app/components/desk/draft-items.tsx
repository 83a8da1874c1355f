import { formatNumber } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { useHref, usePage, useWords } from "../layout/page";
import type { DraftPageProps, ListedItem } from "./draft-props";

/** The items of a draft in the order of the document, each with its standing and its next step. */
export function DraftItems(props: DraftPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { desk } = words;
  const { draft } = props;
  const items = props.items.filter(({ state }) => state !== "replaced");
  const decided = items.filter(({ state }) => state !== "open").length;
  return (
    <section aria-labelledby="draft-items">
      <h2 id="draft-items">{desk.items}</h2>
      <p>
        <progress
          aria-label={desk.items}
          value={decided}
          max={Math.max(1, items.length)}
        />{" "}
        {desk.progress(
          formatNumber(decided, language),
          formatNumber(items.length, language),
        )}
      </p>
      <p>
        <a href={href(`/admin/planes/borradores/${draft.id}/documento`)}>
          {draft.state === "editing"
            ? `${desk.wholeDocument}. ${desk.addTitle}`
            : desk.wholeDocument}
        </a>
      </p>
      {items.length === 0 ? <p className="empty">{desk.nothingFound}</p> : null}
      <ul className="list">
        {items.map((item) => (
          <DraftRow key={item.number} item={item} {...props} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow({
  item,
  draft,
  viewer,
}: DraftPageProps & { item: ListedItem }) {
  const words = useWords();
  const href = useHref();
  const { desk } = words;
  const path = `/admin/planes/borradores/${draft.id}/${item.number}`;
  const mayAccept =
    draft.state === "editing" && item.state === "open" && item.notFound === 0;
  const name = item.code ?? desk.itemOf(String(item.number));
  return (
    <li id={`item-${item.number}`}>
      <p>
        <a href={href(path)}>
          <span className="code">{name}</span>{" "}
          <bdi lang="es">{item.wording}</bdi>
        </a>
      </p>
      <p className="small muted">
        {words.dimension.label[item.dimension]}
        {" · "}
        <strong>{desk.itemState[item.state]}</strong>
        {item.dropReason === null
          ? null
          : `: ${desk.dropReasonName[item.dropReason]}`}
        {" · "}
        {item.notFound === 0 ? desk.stands : <strong>{desk.standsNot}</strong>}
        {item.state === "open" ? ` · ${desk.level[item.level]}` : null}
        {item.changedBy === null ? null : ` · ${item.changedBy}`}
      </p>
      {mayAccept ? (
        <form method="post">
          <FormToken value={viewer.formToken} />
          <input type="hidden" name="number" value={item.number} />
          <input type="hidden" name="version" value={item.version} />
          <button
            className="button quiet"
            name="intent"
            value="accept"
            aria-label={desk.acceptItem(name)}
          >
            {desk.accept}
          </button>
        </form>
      ) : null}
    </li>
  );
}
