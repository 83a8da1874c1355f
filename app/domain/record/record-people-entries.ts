import { z } from "zod";
import { SUSPENSION_REASONS } from "../account/suspension";
import { ROLES } from "../account/user";
import {
  actorField,
  countField,
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
  /** Missing where a command on the server gave none. */
  reason: z.enum(SUSPENSION_REASONS).optional(),
  by: actorField,
});

/** A suspended account was opened to its owner again. */
export const accountReactivated = z.strictObject({
  ...entryFields("account_reactivated"),
  person: personField,
  by: actorField,
});

/** How the queue stood when a day began to be counted: what waited, for how long; null where nothing did. */
export const queueFigures = z.strictObject({
  ...entryFields("queue_figures"),
  day: z.iso.date(),
  waiting: countField,
  oldestDays: countField.nullable(),
  medianHours: countField.nullable(),
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
