import { useWords } from "../layout/page";
import { KeptProofForm } from "./kept-proof-form";
import { NotedHeadForm } from "./noted-head-form";
import type { VerifierFacts } from "./verifier-facts";

/** Two checks that anybody can make with what they kept, and the key to make them elsewhere. */
export function VerifierPage(props: VerifierFacts) {
  const { proof } = useWords();
  return (
    <>
      <h1>{proof.verifier}</h1>
      <p className="lead">{proof.verifierLead}</p>
      {props.isVouchedFor ? null : (
        <p className="note" role="alert">
          {proof.notVouched}
        </p>
      )}
      <NotedHeadForm {...props} />
      <KeptProofForm {...props} />
      <h2>{proof.keyTitle}</h2>
      <p>{proof.keyText}</p>
      <p className="hash">{props.siteKey}</p>
      <p>{proof.witnessText}</p>
      <p>
        {proof.offline}: <a href="/verificador.mjs">{proof.program}</a>
      </p>
    </>
  );
}
