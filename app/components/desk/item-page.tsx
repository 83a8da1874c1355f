import { AdminFrame } from "../admin/admin-frame";
import { FormToken } from "../form/form-token";
import { useHref, useWords } from "../layout/page";
import { ActList } from "./act-list";
import { DocumentLines } from "./document-lines";
import { ItemForm } from "./item-form";
import { ItemMoves } from "./item-moves";
import type { ItemPageProps } from "./item-props";

/** One item: the document with its words marked, and what can be done with it. */
export function ItemPage(props: ItemPageProps) {
  const words = useWords();
  const { desk } = words;
  const { draft, shown, code } = props;
  const desk0 = `/admin/planes/borradores/${draft.id}`;
  const isOpen = draft.state === "editing" && shown.state !== "replaced";
  return (
    <AdminFrame
      viewer={props.viewer}
      title={
        <span className="code">{code ?? desk.itemOf(`${shown.number}`)}</span>
      }
      problems={props.problems}
      back={{ to: desk0, label: desk.backToDraft }}
    >
      <Steps {...props} />
      <div className="desk">
        <section aria-labelledby="beside">
          <h2 id="beside">{desk.beside}</h2>
          <DocumentLines lines={props.excerpt} />
        </section>
        <section aria-labelledby="item">
          <h2 id="item">{desk.edit}</h2>
          <Standing {...props} />
          {isOpen ? (
            <>
              <Accept {...props} />
              <ItemForm {...props} />
              <ItemMoves {...props} />
            </>
          ) : (
            <blockquote className="quotation" lang="es">
              {shown.item.wording}
            </blockquote>
          )}
        </section>
      </div>
      <ActList acts={props.acts} named={false} />
    </AdminFrame>
  );
}

function Steps({ draft, before, after }: ItemPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const to = (number: number) =>
    href(`/admin/planes/borradores/${draft.id}/${number}`);
  return (
    <p className="small">
      {before === null ? null : (
        <a rel="prev" href={to(before.number)}>
          {desk.previous}
        </a>
      )}{" "}
      {after === null ? null : (
        <a rel="next" href={to(after.number)}>
          {desk.next}
        </a>
      )}
    </p>
  );
}

/** Whether its quotations stand, and what the rules doubt. */
function Standing({ shown }: ItemPageProps) {
  const { desk } = useWords();
  const { checks, confidence } = shown.item;
  const doubts = confidence.reasons.filter(
    (reason) => reason !== "quotation_not_found",
  );
  const missing = checks.notFound.map((field) => desk.field[field]).join(", ");
  return (
    <>
      <p className={missing === "" ? "note" : "field-error"}>
        <strong>{desk.itemState[shown.state]}</strong>
        {". "}
        {missing === ""
          ? `${desk.stands}.`
          : `${desk.standsNot}. ${desk.notFound(missing)}`}
      </p>
      {shown.state === "open" && doubts.length > 0 ? (
        <ul className="small">
          {doubts.map((doubt) => (
            <li key={doubt}>{desk.doubt[doubt]}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Accept({ viewer, shown, problems }: ItemPageProps) {
  const { desk } = useWords();
  const isOpen = shown.state === "open";
  if (isOpen && shown.item.checks.notFound.length > 0) return null;
  return (
    <form method="post">
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={shown.version} />
      <p>
        {isOpen ? (
          // Enter alone goes from one sound item to the next.
          <button
            className="button"
            name="intent"
            value="accept"
            autoFocus={problems.length === 0}
          >
            {desk.acceptNext}
          </button>
        ) : (
          <button className="button quiet" name="intent" value="restore">
            {desk.restore}
          </button>
        )}
      </p>
    </form>
  );
}
