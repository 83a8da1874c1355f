import {
  REASONS_OF,
  type SuccessionKind,
} from "#app/domain/succession/succession";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { useWords } from "../layout/page";
import type { ItemPageProps } from "./item-props";

/** What can be done about a published promise that was read wrongly: follow it as several, or with another as one. */
export function SuccessionForms(props: ItemPageProps) {
  const { shown, others } = props;
  return (
    <>
      {shown.fixedCode === null ? null : <SplitForm {...props} />}
      {others.length === 0 ? null : <MergeForm {...props} />}
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

function Reason({ kind, ...props }: ItemPageProps & { kind: SuccessionKind }) {
  const { desk, succession } = useWords();
  const name = kind === "split" ? "splitReason" : "mergeReason";
  return (
    <Select
      name={name}
      label={desk.successionReason}
      hint={desk.successionReasonHint}
      empty={desk.choose}
      error={problemOf(props.problems, name)}
      value={props.typed?.[name]}
      options={REASONS_OF[kind].map((value) => ({
        value,
        label: succession.reason[value],
      }))}
    />
  );
}

function isSent({ typed }: ItemPageProps, kind: SuccessionKind): boolean {
  return typed?.["intent"] === `succeed_${kind}`;
}

function SplitForm(props: ItemPageProps) {
  const { desk } = useWords();
  const { problems, shown, typed } = props;
  const isOwn = isSent(props, "split");
  return (
    <details open={isOwn}>
      <summary>{desk.succeedSplitTitle}</summary>
      <form method="post">
        <Hidden {...props} />
        <p>{desk.succeedSplitHelp(shown.fixedCode ?? "")}</p>
        <TextArea
          name="parts"
          label={desk.splitLabel}
          hint={desk.splitHint}
          error={isOwn ? problemOf(problems, "parts") : undefined}
          rows={5}
          value={(isOwn ? typed?.["parts"] : undefined) ?? shown.item.wording}
        />
        <Reason {...props} kind="split" />
        <SubmitButton name="intent" value="succeed_split" weight="quiet">
          {desk.succeedSplit}
        </SubmitButton>
      </form>
    </details>
  );
}

function MergeForm(props: ItemPageProps) {
  const { desk } = useWords();
  const { others, problems, typed } = props;
  const isOwn = isSent(props, "merged");
  const errorOf = (name: string) =>
    isOwn ? problemOf(problems, name) : undefined;
  return (
    <details open={isOwn}>
      <summary>{desk.succeedMergeTitle}</summary>
      <form method="post">
        <Hidden {...props} />
        <p>{desk.succeedMergeHelp}</p>
        <Select
          name="otherPromise"
          label={desk.otherPromise}
          empty={desk.choose}
          error={errorOf("otherPromise")}
          value={isOwn ? typed?.["otherPromise"] : undefined}
          options={others.map(({ number, version, code, wording }) => ({
            value: `${number}:${version}`,
            label: `${code} ${wording}`,
          }))}
        />
        <RadioGroup
          name="how"
          label={desk.how}
          error={errorOf("how")}
          value={isOwn ? typed?.["how"] : undefined}
          options={[
            { value: "continues", label: desk.continues },
            { value: "repeats", label: desk.repeats },
          ]}
        />
        <Reason {...props} kind="merged" />
        <SubmitButton name="intent" value="succeed_merged" weight="quiet">
          {desk.succeedMerge}
        </SubmitButton>
      </form>
    </details>
  );
}
