import type { PlanDraft } from "#app/domain/plan/plan-draft";
import { AdminFrame, type AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { PageScript } from "../layout/page-script";
import { Pager } from "../layout/pager";
import { DocumentLines } from "./document-lines";
import { ItemSort } from "./item-sort";

interface DocumentPageProps {
  viewer: AdminViewer;
  draft: PlanDraft;
  page: number;
  pages: number;
  lines: readonly {
    number: number;
    parts: readonly { text: string; mark: "words" | "row" | null }[];
    item: number | null;
  }[];
  typed: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}

/** Where the form stands, below a page of lines on a phone, and behind their links for a keyboard. */
const ADD_FORM = "add-promise";

/** The whole document line by line, and the form that adds what the rules did not find. */
export function DocumentPage(props: DocumentPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const { viewer, draft, page, pages } = props;
  const itemPath = `/admin/planes/borradores/${draft.id}`;
  return (
    <AdminFrame
      viewer={viewer}
      title={desk.document}
      problems={props.problems}
      back={{ to: itemPath, label: desk.backToDraft }}
    >
      <p>
        {desk.documentLead}
        {draft.state === "editing" ? (
          <>
            {" "}
            <a href={`#${ADD_FORM}`}>{desk.toAdd}</a>
          </>
        ) : null}
      </p>
      <div className="desk">
        <section aria-label={draft.documentFile}>
          <p>
            <bdi>{draft.documentFile}</bdi>
            {" · "}
            <a href={href(`${itemPath}/documento/original`)}>{desk.download}</a>
          </p>
          <DocumentLines
            lines={props.lines}
            itemPath={itemPath}
            label={desk.document}
          />
          <Pager
            page={page}
            pages={pages}
            hrefFor={(to) => href(`${itemPath}/documento`, { pagina: to })}
          />
        </section>
        {draft.state === "editing" ? <AddForm {...props} /> : null}
        {draft.state === "editing" ? <PageScript /> : null}
      </div>
    </AdminFrame>
  );
}

function AddForm({ viewer, typed, problems }: DocumentPageProps) {
  const { desk } = useWords();
  const field = (name: string) => ({
    name,
    value: typed[name],
    error: problemOf(problems, name),
  });
  return (
    <form method="post" className="desk-form" data-mark-form="">
      <h2 id={ADD_FORM}>{desk.addTitle}</h2>
      <FormToken value={viewer.formToken} />
      <div className="pair">
        <TextInput
          {...field("firstLine")}
          label={desk.firstLine}
          inputMode="numeric"
        />
        <TextInput
          {...field("lastLine")}
          label={desk.lastLine}
          inputMode="numeric"
        />
      </div>
      <TextArea
        {...field("wording")}
        label={desk.addWords}
        hint={desk.addWordsHint}
        rows={3}
      />
      <ItemSort values={typed} problems={problems} />
      <SubmitButton>{desk.add}</SubmitButton>
    </form>
  );
}
