import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { DraftSubmit } from "./draft-end";
import type { DraftPageProps } from "./draft-props";

/** What somebody who opens a draft does next, before everything else on its page. */
export function DraftNext(props: DraftPageProps) {
  const { words, language } = usePage();
  const href = useHref();
  const { desk } = words;
  const { draft, bar } = props;
  if (draft.state === "submitted") {
    return (
      <p className="note">
        {bar === null ? (
          <>
            {desk.readThenDecide} <a href="#draft-end">{desk.toTheEnd}</a>
          </>
        ) : bar === "own_draft" ? (
          desk.waitOther
        ) : (
          desk.problem[bar]
        )}
      </p>
    );
  }
  if (draft.state !== "editing") return null;
  const items = props.items.filter(({ state }) => state !== "replaced");
  const open = items.filter(({ state }) => state === "open");
  const [first] = open;
  if (first === undefined && props.fault === null)
    return <DraftSubmit {...props} />;
  return (
    <p className="note">
      <progress
        aria-label={desk.items}
        value={items.length - open.length}
        max={Math.max(1, items.length)}
      />{" "}
      {desk.progress(
        formatNumber(items.length - open.length, language),
        formatNumber(items.length, language),
      )}
      {". "}
      {first === undefined ? (
        props.fault === null ? null : (
          desk.problem[props.fault]
        )
      ) : (
        <a href={href(`/admin/planes/borradores/${draft.id}/${first.number}`)}>
          {desk.openFirst}
        </a>
      )}
    </p>
  );
}
