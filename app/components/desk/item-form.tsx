import { itemTexts } from "#app/domain/plan/plan-draft-texts";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { TextInput } from "../form/text-input";
import { useHref, useWords } from "../layout/page";
import { ItemSort } from "./item-sort";
import type { ItemPageProps } from "./item-props";
import { MeasureFields } from "./measure-fields";

/** The form's id, by which a button above it belongs to it. */
export const ITEM_FORM = "item-form";

/** The form that mends an item: its words, their lines, what stands beside them, its number and date. */
export function ItemForm(props: ItemPageProps) {
  const { viewer, shown, typed, problems } = props;
  const { desk } = useWords();
  const isEdit = typed?.["wording"] !== undefined;
  const href = useHref();
  const savePath = href(
    `/admin/planes/borradores/${props.draft.id}/${shown.number}/guardar`,
  );
  const values = { ...itemTexts(shown.item), ...(isEdit ? typed : {}) };
  const field = (name: string) => ({
    name,
    value: values[name],
    error: problemOf(problems, name),
  });
  return (
    <form
      method="post"
      id={ITEM_FORM}
      data-autosave={shown.state === "open" && !isEdit ? savePath : undefined}
    >
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={shown.version} />
      <TextArea
        {...field("wording")}
        label={desk.wording}
        hint={desk.wordingHint}
        rows={4}
      />
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
      <ItemSort values={values} problems={problems} />
      <TextArea
        {...field("problem")}
        label={desk.problemField}
        hint={desk.optional}
        rows={3}
      />
      <TextArea
        {...field("objective")}
        label={desk.objective}
        hint={desk.optional}
        rows={3}
      />
      <MeasureFields values={values} problems={problems} />
      <AutosaveStatus />
      <p className="buttons">
        <SubmitButton name="intent" value="save_accept">
          {desk.saveAccept}
        </SubmitButton>
        <SubmitButton name="intent" value="save" weight="quiet">
          {desk.save}
        </SubmitButton>
      </p>
    </form>
  );
}

/** Where the page says that what is typed was saved by itself; empty, and so it stays, without script. */
function AutosaveStatus() {
  const { autosave } = useWords().desk;
  return (
    <p
      className="small muted"
      role="status"
      data-autosave-status=""
      data-typing={autosave.typing}
      data-failed={autosave.failed}
    />
  );
}
