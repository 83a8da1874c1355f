import type { TypedInterests } from "#app/domain/decision/interests-input";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { RadioGroup } from "../form/radio-group";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { useWords } from "../layout/page";
import { TieChoice } from "./tie-choice";

interface NamedProvince {
  slug: string;
  name: string;
}

/** Asks a moderator what ties them to which province. */
export function InterestsForm(props: {
  formToken: string;
  /** Provinces that they moderate or declared a tie to. */
  own: readonly NamedProvince[];
  others: readonly NamedProvince[];
  typed: TypedInterests;
  problems: readonly FormProblem[];
}) {
  const { interest } = useWords();
  const { typed, problems } = props;
  return (
    <>
      <ErrorSummary title={interest.errorTitle} problems={problems} />
      <form method="post" noValidate>
        <FormToken value={props.formToken} />
        <RadioGroup
          name="declares"
          label={interest.question}
          value={typed.declares}
          error={problemOf(problems, "declares")}
          options={[
            { value: "none", label: interest.none },
            { value: "some", label: interest.some },
          ]}
        />
        {props.own.map(({ slug, name }) => (
          <TieChoice
            key={slug}
            name="conflicts"
            group={`conflicts-${slug}`}
            legend={interest.inProvince(name)}
            marked={typed.conflicts}
            valueOf={(kind) => `${slug} ${kind}`}
          />
        ))}
        <Select
          name="otherProvince"
          label={interest.otherProvince}
          error={problemOf(problems, "otherProvince")}
          value={typed.otherProvince}
          empty={interest.otherNone}
          options={props.others.map(({ slug, name }) => ({
            value: slug,
            label: name,
          }))}
        />
        <TieChoice
          name="otherKinds"
          group="otherKinds"
          legend={interest.otherKinds}
          marked={typed.otherKinds}
          valueOf={(kind) => kind}
        />
        <SubmitButton>{interest.send}</SubmitButton>
      </form>
    </>
  );
}
