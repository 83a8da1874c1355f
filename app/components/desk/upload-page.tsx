import { TERMS } from "#app/domain/province/term";
import { AdminFrame, type AdminViewer } from "../admin/admin-frame";
import type { FormProblem } from "../form/error-summary";
import { controlAttributes, Field } from "../form/field";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { Select } from "../form/select";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { useWords } from "../layout/page";

const ACCEPTED = ".pdf,.docx,.txt,.md,.html,.htm,.csv";

/** The form that brings the document of a plan. */
export function UploadPage(props: {
  viewer: AdminViewer;
  provinces: readonly { value: string; label: string }[];
  typed: Readonly<Record<string, string>>;
  problems: readonly FormProblem[];
}) {
  const { viewer, provinces, typed, problems } = props;
  const { desk } = useWords();
  const [only, second] = provinces;
  const single = second === undefined ? only?.value : undefined;
  const file = {
    name: "document",
    label: desk.documentFile,
    hint: desk.documentHint,
    error: problemOf(problems, "document"),
  };
  return (
    <AdminFrame
      viewer={viewer}
      title={desk.uploadTitle}
      problems={problems}
      back={{ to: "/admin/planes/borradores", label: desk.back }}
    >
      <p>{desk.uploadLead}</p>
      <form method="post" encType="multipart/form-data">
        <FormToken value={viewer.formToken} />
        <Field {...file}>
          <input
            {...controlAttributes(file)}
            className="input"
            type="file"
            accept={ACCEPTED}
          />
        </Field>
        <Select
          name="province"
          label={desk.province}
          error={problemOf(problems, "province")}
          options={provinces}
          value={typed["province"] ?? single}
          empty={desk.choose}
        />
        <Select
          name="term"
          label={desk.term}
          error={problemOf(problems, "term")}
          options={TERMS.map(({ id }) => ({ value: id, label: id }))}
          value={typed["term"]}
          empty={desk.choose}
        />
        <TextInput
          name="title"
          label={desk.planTitle}
          hint={desk.titleHint}
          error={problemOf(problems, "title")}
          value={typed["title"]}
        />
        <TextInput
          name="organization"
          label={desk.organization}
          hint={desk.organizationHint}
          error={problemOf(problems, "organization")}
          value={typed["organization"]}
        />
        <SubmitButton>{desk.upload}</SubmitButton>
      </form>
    </AdminFrame>
  );
}
