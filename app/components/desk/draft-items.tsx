import { formatNumber } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, usePage, useWords } from "../layout/page";
import type { DraftPageProps, ListedItem } from "./draft-props";
import { DraftRow } from "./draft-row";

/** The items of a draft in the order of the document: those to decide with their ticks, then the others. */
export function DraftItems(props: DraftPageProps) {
  const { words, language } = usePage();
  const { desk } = words;
  const { draft } = props;
  const items = props.items.filter(({ state }) => state !== "replaced");
  const of = (...states: readonly string[]) =>
    items.filter(({ state }) => states.includes(state));
  const isEditing = draft.state === "editing";
  const [open, accepted, dropped] = [of("open"), of("accepted"), of("dropped")];
  const count = (some: readonly unknown[]) =>
    formatNumber(some.length, language);
  return (
    <section aria-labelledby="draft-items">
      <h2 id="draft-items">{desk.items}</h2>
      <DocumentLinks {...props} />
      {items.length === 0 ? <p className="empty">{desk.nothingFound}</p> : null}
      {open.length > 0 && isEditing ? (
        <Undecided {...props} items={open} />
      ) : (
        <Rows {...props} items={open} />
      )}
      {isEditing && accepted.length + dropped.length > 0 ? (
        <details>
          <summary>{desk.decided(count(of("accepted", "dropped")))}</summary>
          <Rows {...props} items={of("accepted", "dropped")} />
        </details>
      ) : null}
      {isEditing ? null : <Rows {...props} items={accepted} />}
      {isEditing || dropped.length === 0 ? null : (
        <details>
          <summary>{desk.leftOut(count(dropped))}</summary>
          <Rows {...props} items={dropped} />
        </details>
      )}
    </section>
  );
}

function DocumentLinks({ draft }: DraftPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const path = `/admin/planes/borradores/${draft.id}/documento`;
  return (
    <p>
      <a href={href(path)}>
        {draft.state === "editing"
          ? `${desk.wholeDocument}. ${desk.addTitle}`
          : desk.wholeDocument}
      </a>
      {" · "}
      <a href={href(`${path}/original`)}>{desk.download}</a>
    </p>
  );
}

function Rows(props: DraftPageProps & { items: readonly ListedItem[] }) {
  return props.items.length === 0 ? null : (
    <ul className="list">
      {props.items.map((item) => (
        <DraftRow key={item.number} item={item} draft={props.draft} />
      ))}
    </ul>
  );
}

function Undecided(props: DraftPageProps & { items: readonly ListedItem[] }) {
  const { words, language } = usePage();
  const { desk } = words;
  const { draft, items, viewer } = props;
  const isSure = items.some(
    ({ level, notFound }) => level === "high" && notFound === 0,
  );
  return (
    <form method="post" aria-labelledby="undecided">
      <h3 id="undecided">
        {desk.toDecide(formatNumber(items.length, language))}
      </h3>
      <p>{isSure ? desk.chosenHelp : desk.chosenNone}</p>
      <FormToken value={viewer.formToken} />
      <ul className="list ticks">
        {items.map((item) => (
          <DraftRow key={item.number} item={item} draft={draft} ticks />
        ))}
      </ul>
      <p className="at-hand">
        <SubmitButton name="intent" value="accept_chosen">
          {desk.acceptChosen}
        </SubmitButton>
      </p>
    </form>
  );
}
