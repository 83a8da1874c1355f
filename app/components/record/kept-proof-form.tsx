import { formatNumber } from "#app/i18n/format";
import { SubmitButton } from "../form/submit-button";
import { TextArea } from "../form/text-area";
import { KeptFields } from "../layout/kept-fields";
import { usePage } from "../layout/page";
import type { VerifierFacts } from "./verifier-facts";

/** A proof that somebody kept, against the text of its entry. */
export function KeptProofForm({ typed, kept }: VerifierFacts) {
  const { words, language } = usePage();
  const { proof } = words;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{proof.keptTitle}</h2>
      <p>{proof.keptText}</p>
      {kept === null ? null : (
        <p className="note" role="status">
          {kept.holds
            ? proof.holds(
                formatNumber(kept.index, language),
                formatNumber(kept.size, language),
              )
            : proof.failed[kept.because]}
        </p>
      )}
      <form method="get" action="/registro/verificar">
        <KeptFields />
        <TextArea
          name="prueba"
          label={proof.keptProof}
          value={typed.prueba}
          rows={8}
          maxLength={4000}
        />
        <TextArea
          name="entrada"
          label={proof.keptEntry}
          value={typed.entrada}
          rows={5}
          maxLength={4000}
        />
        <SubmitButton>{proof.checkIt}</SubmitButton>
      </form>
    </section>
  );
}
