import { DROP_REASONS } from "#app/domain/plan/plan-draft";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useWords } from "../layout/page";
import type { ItemPageProps } from "./item-props";
import { SuccessionForms } from "./succession-forms";

/** Splitting an item, merging it with the next, leaving it out. */
export function ItemMoves(props: ItemPageProps) {
  return (
    <>
      <DropForm {...props} />
      <SplitForm {...props} />
      <SuccessionForms {...props} />
      <MergeForm {...props} />
    </>
  );
}

function Hidden({ viewer, shown }: ItemPageProps) {
  return (
    <>
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={shown.version} />
    </>
  );
}

/** The button that opens a decided item again. */
export function RestoreForm(props: ItemPageProps & { label?: string }) {
  const { desk } = useWords();
  return (
    <form method="post">
      <Hidden {...props} />
      <p>
        <SubmitButton name="intent" value="restore" weight="quiet">
          {props.label ?? desk.restore}
        </SubmitButton>
      </p>
    </form>
  );
}

function DropForm(props: ItemPageProps) {
  const { desk } = useWords();
  const error = problemOf(props.problems, "dropReason");
  if (props.shown.fixedCode !== null || props.shown.state === "dropped")
    return null;
  return (
    <details open={error !== undefined}>
      <summary>{desk.dropTitle}</summary>
      <form method="post">
        <Hidden {...props} />
        <Select
          name="dropReason"
          label={desk.dropReason}
          empty={desk.choose}
          error={error}
          options={DROP_REASONS.map((value) => ({
            value,
            label: desk.dropReasonName[value],
          }))}
        />
        <SubmitButton name="intent" value="drop" weight="quiet">
          {desk.drop}
        </SubmitButton>
      </form>
    </details>
  );
}

function SplitForm(props: ItemPageProps) {
  const { desk } = useWords();
  const error = problemOf(props.problems, "parts");
  const typed = props.typed?.["parts"];
  if (props.shown.fixedCode !== null) return null;
  return (
    <details open={typed !== undefined}>
      <summary>{desk.splitTitle}</summary>
      <form method="post">
        <Hidden {...props} />
        <TextArea
          name="parts"
          label={desk.splitLabel}
          hint={desk.splitHint}
          error={error}
          rows={5}
          value={typed ?? props.shown.item.wording}
        />
        <SubmitButton name="intent" value="split" weight="quiet">
          {desk.split}
        </SubmitButton>
      </form>
    </details>
  );
}

function MergeForm(props: ItemPageProps) {
  const { desk } = useWords();
  const { after, problems } = props;
  const error = problemOf(problems, "how");
  if (after === null || props.others.length > 0) return null;
  return (
    <details open={error !== undefined}>
      <summary>{desk.mergeTitle}</summary>
      <form method="post">
        <Hidden {...props} />
        <p>
          <bdi lang="es">{desk.mergeWith(after.wording)}</bdi>
        </p>
        <input type="hidden" name="other" value={after.number} />
        <input type="hidden" name="otherVersion" value={after.version} />
        <RadioGroup
          name="how"
          label={desk.how}
          error={error}
          options={[
            { value: "continues", label: desk.continues },
            { value: "repeats", label: desk.repeats },
          ]}
        />
        <SubmitButton name="intent" value="merge" weight="quiet">
          {desk.merge}
        </SubmitButton>
      </form>
    </details>
  );
}
