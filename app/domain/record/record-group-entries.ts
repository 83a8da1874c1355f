import { z } from "zod";
import { GROUP_CLOSE_REASONS } from "../group/group";
import {
  actorField,
  countField,
  entryFields,
  hashField,
  idField,
  scopeField,
} from "./record-fields";

/** A moderator took a proposed group in, with its proposer as the first member; `words` is `groupWordsHash`. */
export const groupApproved = z.strictObject({
  ...entryFields("group_approved"),
  group: idField,
  words: hashField,
  provinces: z.array(scopeField).min(1),
  by: actorField,
});

/** A group goes by another name, or says something else of itself, from here on. */
export const groupRenamed = z.strictObject({
  ...entryFields("group_renamed"),
  group: idField,
  words: hashField,
  by: actorField,
});

/** A group watches other provinces from here on. */
export const groupMoved = z.strictObject({
  ...entryFields("group_moved"),
  group: idField,
  provinces: z.array(scopeField).min(1),
  by: actorField,
});

/** Nobody may tell anything in a group's name for now. */
export const groupSuspended = z.strictObject({
  ...entryFields("group_suspended"),
  group: idField,
  reason: z.enum(GROUP_CLOSE_REASONS),
  by: actorField,
});

/** They may again. */
export const groupResumed = z.strictObject({
  ...entryFields("group_resumed"),
  group: idField,
  by: actorField,
});

/** A group ended, and nobody belongs to it any more; what it told stays. Members who close it are not named. */
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
