import { canonicalJson } from "../proof/canonical-json";
import { sha256Hex } from "../proof/commitment";

/**
 * The id of what a person says in one sending, as a UUID: the same each time that the sending arrives,
 * so that a double click or a retry finds what is there, and nobody can choose the id of another's.
 */
export function statementId(authorId: string, submissionId: string): string {
  const hex = sha256Hex(canonicalJson({ authorId, submissionId }));
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
