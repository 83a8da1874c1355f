import { z } from "zod";
import { entryFields, personField } from "./record-fields";

/** Somebody deleted their own account; what it published stays, under its name or, where `renamed`, under one that says nothing. */
export const accountClosed = z.strictObject({
  ...entryFields("account_closed"),
  person: personField,
  renamed: z.boolean(),
});
