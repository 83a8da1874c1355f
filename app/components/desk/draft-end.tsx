import { CheckField } from "../account/check-field";
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
    case "failed":
      return <DiscardForm {...props} />;
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

/** The button that hands a whole draft to somebody else. */
export function DraftSubmit({ viewer, draft }: DraftPageProps) {
  const { desk } = useWords();
  return (
    <form method="post" className="note">
      <p>{desk.submitHelp}</p>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      <SubmitButton name="intent" value="submit">
        {desk.submit}
      </SubmitButton>
    </form>
  );
}

function DiscardForm({ viewer, draft }: DraftPageProps) {
  const { desk } = useWords();
  return (
    <details>
      <summary>{desk.discard}</summary>
      <form method="post">
        <p>{desk.discardHelp}</p>
        <FormToken value={viewer.formToken} />
        <input type="hidden" name="version" value={draft.version} />
        <SubmitButton name="intent" value="discard" weight="quiet">
          {desk.discardNow}
        </SubmitButton>
      </form>
    </details>
  );
}

function PublishForm({ viewer, draft, bar, typed, problems }: DraftPageProps) {
  const { desk } = useWords();
  if (bar !== null) return null;
  const isAmendment = draft.edition > 1;
  return (
    <form method="post" id="draft-end">
      <h2>{isAmendment ? desk.publishAmendmentTitle : desk.publishTitle}</h2>
      <p>{isAmendment ? desk.publishAmendmentHelp : desk.publishHelp}</p>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      <CheckField problems={problems} />
      <p>
        <SubmitButton name="intent" value="publish">
          {isAmendment ? desk.publishAmendment : desk.publish}
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
