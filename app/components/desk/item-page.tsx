import { isSucceeded } from "#app/domain/succession/drafted-succession";
import { formatNumber } from "#app/i18n/format";
import { AdminFrame } from "../admin/admin-frame";
import { useHref, usePage, useWords } from "../layout/page";
import { ActList } from "./act-list";
import { DocumentLines } from "./document-lines";
import { PageScript } from "../layout/page-script";
import { ItemConflict } from "./item-conflict";
import { ItemForm, ITEM_FORM } from "./item-form";
import { ItemMoves, RestoreForm } from "./item-moves";
import type { ItemPageProps } from "./item-props";
import { ItemStanding } from "./item-standing";

/** One item: the document with its words marked, and what can be done with it. */
export function ItemPage(props: ItemPageProps) {
  const { desk } = useWords();
  const { draft, shown, code } = props;
  const isEditing = draft.state === "editing" && shown.state !== "replaced";
  return (
    <AdminFrame
      viewer={props.viewer}
      title={
        <span className="code">{code ?? desk.itemOf(`${shown.number}`)}</span>
      }
      problems={props.problems}
      back={{
        to: `/admin/planes/borradores/${draft.id}`,
        label: desk.backToDraft,
      }}
    >
      <Steps {...props} />
      <div className="desk">
        <Beside {...props} />
        <section aria-labelledby="item">
          <h2 id="item">{isEditing ? desk.edit : desk.wording}</h2>
          <ItemStanding {...props} />
          {isEditing ? <Editing {...props} /> : <Words {...props} />}
          {draft.state === "editing" && isSucceeded(shown) ? (
            <RestoreForm {...props} label={desk.successionUndo} />
          ) : null}
        </section>
      </div>
      <ActList acts={props.acts} named={false} />
    </AdminFrame>
  );
}

function Steps({ draft, before, after, place }: ItemPageProps) {
  const { words, language } = usePage();
  const { desk } = words;
  const href = useHref();
  const to = (number: number) =>
    href(`/admin/planes/borradores/${draft.id}/${number}`);
  return (
    <nav className="steps" aria-label={desk.steps}>
      {before === null ? null : (
        <a rel="prev" href={to(before.number)}>
          {desk.previous}
        </a>
      )}
      <span className="muted">
        {desk.standing(
          formatNumber(place.at, language),
          formatNumber(place.of, language),
        )}
      </span>
      {after === null ? null : (
        <a rel="next" href={to(after.number)}>
          {desk.next}
        </a>
      )}
    </nav>
  );
}

function Beside({ draft, shown, excerpt, documentPage }: ItemPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const [place] = shown.item.passages;
  const path = `/admin/planes/borradores/${draft.id}/documento`;
  const page = place?.page ?? null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{desk.beside}</h2>
      <DocumentLines lines={excerpt} label={desk.beside} />
      <p className="small">
        {desk.marks}{" "}
        <a
          href={`${href(path, { pagina: documentPage })}#line-${place?.firstLine ?? 1}`}
        >
          {desk.around}
        </a>
        {page === null ? null : `, ${desk.pageOfDocument(String(page))}`}
      </p>
    </section>
  );
}

function Words({ shown }: ItemPageProps) {
  return (
    <blockquote className="quotation" lang="es">
      {shown.item.wording}
    </blockquote>
  );
}

function Editing(props: ItemPageProps) {
  const { desk } = useWords();
  const { shown, problems } = props;
  const isOpen = shown.state === "open";
  const stands = shown.item.checks.notFound.length === 0;
  return (
    <>
      {isOpen ? null : <RestoreForm {...props} />}
      {isOpen && stands ? (
        <p>
          {/* Enter alone goes from one sound item to the next; what was typed below goes with it. */}
          <button
            className="button"
            form={ITEM_FORM}
            name="intent"
            value="save_accept"
            autoFocus={problems.length === 0}
          >
            {desk.acceptNext}
          </button>
        </p>
      ) : null}
      <ItemConflict {...props} />
      <ItemForm {...props} />
      <PageScript reach="site" />
      <ItemMoves {...props} />
    </>
  );
}
