import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useHref, useWords } from "../layout/page";
import type { DraftPageProps } from "./draft-props";

/** How a draft ends: submitted by one person, published or sent back by another. */
export function DraftEnd(props: DraftPageProps) {
  const { desk } = useWords();
  const href = useHref();
  const { draft } = props;
  switch (draft.state) {
    case "editing":
      return <SubmitForm {...props} />;
    case "submitted":
      return <PublishForm {...props} />;
    case "published":
      return (
        <p>
          <a
            href={href(`/provincias/${draft.provinceSlug}`, {
              plan: draft.planId,
            })}
          >
            {desk.seePlan}
          </a>
        </p>
      );
    default:
      return null;
  }
}

function SubmitForm({ viewer, draft, fault }: DraftPageProps) {
  const { desk } = useWords();
  return (
    <form method="post">
      <h2>{desk.submitTitle}</h2>
      <p>{fault === null ? desk.submitHelp : desk.problem[fault]}</p>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      {fault === null ? (
        <SubmitButton name="intent" value="submit">
          {desk.submit}
        </SubmitButton>
      ) : null}{" "}
      <SubmitButton name="intent" value="discard" weight="quiet">
        {desk.discard}
      </SubmitButton>
    </form>
  );
}

function PublishForm({ viewer, draft, bar, typed, problems }: DraftPageProps) {
  const { desk } = useWords();
  if (bar !== null) {
    const why = bar === "own_draft" ? desk.waitOther : desk.problem[bar];
    return <p className="note">{why}</p>;
  }
  return (
    <form method="post">
      <h2>{desk.publishTitle}</h2>
      <p>{desk.publishHelp}</p>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      <p>
        <SubmitButton name="intent" value="publish">
          {desk.publish}
        </SubmitButton>
      </p>
      <h2>{desk.returnTitle}</h2>
      <TextArea
        name="note"
        label={desk.returnNote}
        rows={3}
        error={problemOf(problems, "note")}
        value={typed["note"]}
      />
      <SubmitButton name="intent" value="return" weight="quiet">
        {desk.return}
      </SubmitButton>
    </form>
  );
}
