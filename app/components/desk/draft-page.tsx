import { limaDay } from "#app/domain/text/calendar";
import { mayReadAgain } from "#app/domain/plan/plan-draft";
import { formatDay } from "#app/i18n/format";
import { AdminFrame } from "../admin/admin-frame";
import { useHref, usePage, useWords } from "../layout/page";
import { ActList } from "./act-list";
import { DraftEnd } from "./draft-end";
import { DraftHead } from "./draft-head";
import { DraftItems } from "./draft-items";
import { DraftNext } from "./draft-next";
import { DraftSuccessions } from "./draft-successions";
import { DraftReading, ReadAgain } from "./draft-reading";
import type { DraftPageProps } from "./draft-props";

/** A draft as a whole: what it is, its items, and what can be done with it. */
export function DraftPage(props: DraftPageProps) {
  const { words, language } = usePage();
  const { desk } = words;
  const { viewer, draft } = props;
  const day = formatDay(limaDay(draft.uploadedAt), language);
  return (
    <AdminFrame
      viewer={viewer}
      title={
        <>
          <span className="code">{draft.prefix}</span> {draft.provinceName},{" "}
          {draft.termId}
        </>
      }
      done={props.done}
      problems={props.problems}
      back={{ to: "/admin/planes/borradores", label: desk.back }}
    >
      <p className="muted">
        <strong>{desk.stateName[draft.state]}</strong>
        {" · "}
        <bdi>{draft.documentFile}</bdi>
        {" · "}
        {desk.uploadedBy(draft.uploadedBy.name, day)}
        {draft.submittedBy === null
          ? null
          : ` · ${desk.submittedBy(draft.submittedBy.name)}`}
      </p>
      {draft.edition === 1 ? null : <p>{desk.amending}</p>}
      <DraftBody {...props} />
      <ActList acts={props.acts} />
    </AdminFrame>
  );
}

function DraftBody(props: DraftPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const { draft } = props;
  if (draft.state === "reading") return <DraftReading {...props} />;
  if (draft.state === "failed") {
    const reason = desk.reading[draft.failure ?? ""] ?? desk.reading["broken"];
    return (
      <section className="empty">
        <h2>{desk.failedTitle}</h2>
        <p>{reason}</p>
        <p>
          <a className="button" href={href("/admin/planes/nuevo")}>
            {desk.tryAnother}
          </a>
        </p>
        {mayReadAgain(draft) ? <ReadAgain {...props} /> : null}
        <DraftEnd {...props} />
      </section>
    );
  }
  return (
    <>
      {draft.returnNote === null || draft.state !== "editing" ? null : (
        <p className="note">
          <strong>{desk.returned}</strong> {draft.returnNote}
        </p>
      )}
      <DraftNext {...props} />
      <DraftSuccessions {...props} />
      <DraftItems {...props} />
      {draft.state === "editing" ? <DraftHead {...props} /> : null}
      <DraftEnd {...props} />
    </>
  );
}
