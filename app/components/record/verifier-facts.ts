import type { NotedHead } from "#app/domain/proof/noted-head";
import type { ProofVerdict } from "#app/domain/proof/proof-check";

/** What somebody typed into the verifier, and what came of it. */
export interface VerifierFacts {
  typed: { tamano: string; raiz: string; prueba: string; entrada: string };
  /** The site's key in its text form. */
  siteKey: string;
  head: { size: number; root: string };
  noted:
    | Extract<NotedHead, { fault: string }>
    | { size: number; root: string; is: "extended" | "another" | "beyond" }
    | null;
  kept: ProofVerdict | null;
  isVouchedFor: boolean;
}
