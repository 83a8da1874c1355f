import { z } from "zod";
import { countField, entryFields, hashField } from "./record-fields";

/**
 * The site came back from a copy that did not reach as far as its record had. The entries below `kept`
 * are the copy's; `lost` is the last head that was known of the record that was given up.
 */
export const entriesGivenUp = z.strictObject({
  ...entryFields("entries_given_up"),
  kept: countField,
  lost: z.strictObject({ size: countField, root: hashField }),
});
