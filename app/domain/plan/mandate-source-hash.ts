import { commit } from "../proof/commitment";
import type { MandateSource } from "./mandate";

/** The commitment to a source that the public record keeps; the salt is 64 hex digits, one per act. */
export function mandateSourceHash(salt: string, source: MandateSource): string {
  return commit(salt, { title: source.title, url: source.url });
}
