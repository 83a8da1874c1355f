import { z } from "zod";
import { GROUP_CLOSE_REASONS } from "./group";
import {
  actorField,
  countField,
  entryFields,
  hashField,
  idField,
  scopeField,
} from "./record-fields";

/** A moderator took a proposed group in; `name` is `groupNameHash`. */
export const groupApproved = z.strictObject({
  ...entryFields("group_approved"),
  group: idField,
  name: hashField,
  provinces: z.array(scopeField).min(1),
  by: actorField,
});

/** A group goes by another name from here on. */
export const groupRenamed = z.strictObject({
  ...entryFields("group_renamed"),
  group: idField,
  name: hashField,
  by: actorField,
});

/** A group ended; what it told stays. */
export const groupClosed = z.strictObject({
  ...entryFields("group_closed"),
  group: idField,
  reason: z.enum(GROUP_CLOSE_REASONS),
  by: actorField,
});

/** How many belong to a group by now, and how many of them its page names; never who. */
export const groupMembersChanged = z.strictObject({
  ...entryFields("group_members_changed"),
  group: idField,
  members: countField,
  named: countField,
});
