import { z } from "zod";
import { METHOD_REASONS } from "../method/method";
import { entryFields, hashField, idField, personField } from "./record-fields";

/** Two administrators changed a setting: who proposed comes first, who confirmed second; `note` commits to what the proposal says. */
export const methodChanged = z.strictObject({
  ...entryFields("method_changed"),
  version: z.int().min(2),
  setting: idField,
  before: z.number(),
  after: z.number(),
  reason: z.enum(METHOD_REASONS),
  note: hashField,
  people: z.array(personField).length(2),
});
