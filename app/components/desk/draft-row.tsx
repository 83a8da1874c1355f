import type { PlanDraft } from "#app/domain/plan/plan-draft";
import { useHref, useWords } from "../layout/page";
import type { ListedItem } from "./draft-props";

/** An item in the list of its draft: its words, how it stands, and, where it may be accepted here, its tick. */
export function DraftRow(props: {
  item: ListedItem;
  draft: PlanDraft;
  ticks?: boolean;
}) {
  const { desk } = useWords();
  const href = useHref();
  const { item, draft, ticks = false } = props;
  const name = item.code ?? desk.itemOf(String(item.number));
  const mayTick = ticks && item.notFound === 0;
  return (
    <li id={`item-${item.number}`}>
      <p>
        {mayTick ? (
          <label className="tick">
            <input
              type="checkbox"
              name="item"
              value={`${item.number}:${item.version}`}
              defaultChecked={item.level === "high"}
              aria-label={desk.acceptItem(name)}
            />
            <span className="code">{name}</span>
          </label>
        ) : (
          <span className="code">{name}</span>
        )}{" "}
        <a href={href(`/admin/planes/borradores/${draft.id}/${item.number}`)}>
          <bdi lang="es">{item.wording}</bdi>
        </a>
      </p>
      <Standing item={item} />
    </li>
  );
}

function Standing({ item }: { item: ListedItem }) {
  const words = useWords();
  const { desk } = words;
  const doubts = item.doubts.filter((it) => it !== "quotation_not_found");
  const isOpen = item.state === "open";
  return (
    <p className="small muted">
      {words.dimension.label[item.dimension]}
      {isOpen ? null : (
        <>
          {" · "}
          <strong>{desk.itemState[item.state]}</strong>
        </>
      )}
      {item.dropReason === null
        ? null
        : `: ${desk.dropReasonName[item.dropReason]}`}
      {item.notFound === 0 ? null : (
        <>
          {" · "}
          <strong>{desk.standsNot}</strong>
        </>
      )}
      {isOpen ? ` · ${desk.level[item.level]}` : null}
      {isOpen && doubts.length > 0
        ? `. ${doubts.map((doubt) => desk.doubt[doubt]).join(" ")}`
        : null}
      {item.changedBy === null ? null : ` · ${item.changedBy}`}
    </p>
  );
}
