import { formatNumber } from "#app/i18n/format";
import { SubmitButton } from "../form/submit-button";
import { TextInput } from "../form/text-input";
import { KeptFields } from "../layout/kept-fields";
import { usePage } from "../layout/page";
import type { VerifierFacts } from "./verifier-facts";

/** A size and a root that somebody noted, against the record as it is. */
export function NotedHeadForm({ typed, noted, head }: VerifierFacts) {
  const { proof } = usePage().words;
  const fault = noted !== null && "fault" in noted ? noted.fault : null;
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">{proof.notedTitle}</h2>
      <p>{proof.notedText}</p>
      {noted !== null && "is" in noted ? (
        <NotedAnswer noted={noted} now={head.size} />
      ) : null}
      <form method="get" action="/registro/verificar">
        <KeptFields />
        <TextInput
          name="tamano"
          label={proof.size}
          value={typed.tamano}
          inputMode="numeric"
          maxLength={20}
          error={fault === "size" ? proof.malformedSize : undefined}
        />
        <TextInput
          name="raiz"
          label={proof.root}
          value={typed.raiz}
          maxLength={100}
          spellCheck={false}
          autoCapitalize="off"
          error={fault === "root" ? proof.malformedRoot : undefined}
        />
        <SubmitButton>{proof.compare}</SubmitButton>
      </form>
    </section>
  );
}

function NotedAnswer(props: {
  noted: { size: number; is: "extended" | "another" | "beyond" };
  now: number;
}) {
  const { words, language } = usePage();
  const { proof } = words;
  const size = formatNumber(props.noted.size, language);
  const now = formatNumber(props.now, language);
  const answer = {
    extended: proof.extends(size, now),
    another: proof.differs(size),
    beyond: proof.shorter(now),
  };
  return (
    <p className="note" role="status">
      {answer[props.noted.is]}
    </p>
  );
}
