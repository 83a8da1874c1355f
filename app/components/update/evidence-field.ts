import type { DraftFields } from "#app/domain/update/draft-fields";

/** A field of a row of evidence, with what was typed into it and what is wrong with that. */
export type FieldOf = (name: keyof DraftFields["evidence"][number]) => {
  name: string;
  error: string | undefined;
  value: string;
};
