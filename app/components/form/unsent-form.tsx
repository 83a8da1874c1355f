import { typedTexts, type UnsentForm } from "#app/domain/form/unsent-form";
import { usePage } from "../layout/page";
import { SubmitButton } from "./submit-button";

/** What somebody sent and could not be kept, with a button that sends it again as it was. */
export function UnsentFormAgain({ unsent }: { unsent: UnsentForm }) {
  const { problem } = usePage().words;
  const texts = typedTexts(unsent);
  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">{problem.unsentTitle}</h2>
      <p>{problem.unsent}</p>
      {texts.map((text, index) => (
        <blockquote key={index} className="quotation">
          {text}
        </blockquote>
      ))}
      <form method="post" action={unsent.path}>
        {unsent.fields.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton>{problem.sendAgain}</SubmitButton>
      </form>
    </section>
  );
}
