import type { Evidence } from "../evidence/evidence";

/**
 * What a moderator looks for in every photo and document before it becomes public: faces of people who
 * did not agree, children, number plates, and addresses of homes or personal papers.
 */
export const PHOTO_LOOKS = ["faces", "minors", "plates", "papers"] as const;

export type PhotoLook = (typeof PHOTO_LOOKS)[number];

/** Says whether publishing these sources would show everybody a photo or a document; protected ones stay out of sight. */
export function showsFiles(
  evidence: readonly Pick<Evidence, "file" | "visibility">[],
): boolean {
  return evidence.some(
    ({ file, visibility }) => file !== undefined && visibility === "public",
  );
}

/** Says whether everything of the list was looked for. */
export function hasLooked(looked: readonly PhotoLook[]): boolean {
  return PHOTO_LOOKS.every((look) => looked.includes(look));
}
