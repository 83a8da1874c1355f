import { z } from "zod";
import { ROLES } from "./user";
import {
  actorField,
  entryFields,
  idField,
  personField,
  scopeField,
} from "./record-fields";

/** Somebody may from now on act in a role, in a province or everywhere. A citizen's own sign-up is no entry. */
export const roleGranted = z.strictObject({
  ...entryFields("role_granted"),
  person: personField,
  role: z.enum(ROLES),
  scope: scopeField,
  by: actorField,
});

/** Somebody may no longer act in a role. */
export const roleRevoked = z.strictObject({
  ...entryFields("role_revoked"),
  person: personField,
  role: z.enum(ROLES),
  scope: scopeField,
  by: actorField,
});

/** An account was closed to its owner; what it published stays. */
export const accountSuspended = z.strictObject({
  ...entryFields("account_suspended"),
  person: personField,
  by: actorField,
});

/** A watchdog group may from now on be named by updates. */
export const groupCreated = z.strictObject({
  ...entryFields("group_created"),
  group: idField,
  by: actorField,
});

/** A setting of the instance took another value: a number or a code, null for none. */
export const settingChanged = z.strictObject({
  ...entryFields("setting_changed"),
  setting: idField,
  before: z.union([z.number(), idField]).nullable(),
  after: z.union([z.number(), idField]).nullable(),
  by: actorField,
});
