import { formatNumber } from "#app/i18n/format";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { usePage, useWords } from "../layout/page";
import type { DraftPageProps } from "./draft-props";

/** A draft whose document is being read: how far that is, and the way to end it. */
export function DraftReading(props: DraftPageProps) {
  const { desk } = useWords();
  const { viewer, draft, reading } = props;
  if (reading === null) {
    return (
      <>
        <p>{desk.stuck}</p>
        <ReadAgain {...props} />
      </>
    );
  }
  return (
    <section aria-live="polite">
      <Progress reading={reading} />
      <p>{reading.step === "recognizing" ? desk.ocrHelp : desk.readingHelp}</p>
      <p>
        {/* The page asks again by itself and would put a keyboard back at its top each time. */}
        <a href="" autoFocus>
          {desk.refresh}
        </a>
      </p>
      <form method="post">
        <FormToken value={viewer.formToken} />
        <input type="hidden" name="version" value={draft.version} />
        <SubmitButton name="intent" value="cancel" weight="quiet">
          {desk.cancelReading}
        </SubmitButton>
      </form>
    </section>
  );
}

function Progress({
  reading,
}: {
  reading: NonNullable<DraftPageProps["reading"]>;
}) {
  const { words, language } = usePage();
  const { desk } = words;
  const name = desk.readingStep[reading.step];
  if (reading.step === "waiting" || reading.total === null) {
    const pages =
      reading.step === "waiting" || reading.done === 0
        ? ""
        : ` ${desk.pagesSoFar(formatNumber(reading.done, language), reading.done)}`;
    return (
      <p>
        <progress aria-label={name} /> {name}
        {pages}
      </p>
    );
  }
  const { done, total } = reading;
  return (
    <p>
      <progress aria-label={name} value={done} max={total} /> {name}{" "}
      {desk.pagesOf(
        formatNumber(done, language),
        formatNumber(total, language),
      )}
    </p>
  );
}

/** The button that has a document read once more. */
export function ReadAgain({ viewer, draft }: DraftPageProps) {
  const { desk } = useWords();
  return (
    <form method="post">
      <FormToken value={viewer.formToken} />
      <input type="hidden" name="version" value={draft.version} />
      <SubmitButton name="intent" value="reread" weight="quiet">
        {desk.reread}
      </SubmitButton>
    </form>
  );
}
