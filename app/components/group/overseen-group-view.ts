import type { GroupCloseReason, GroupRole } from "#app/domain/group/group";
import type { ShownGroup } from "./group-facts";

/** A group as administrators see it. */
export interface OverseenGroup {
  group: ShownGroup & {
    closedReason: GroupCloseReason | null;
    suspendedReason: GroupCloseReason | null;
  };
  contact: string | null;
  members: readonly {
    id: string;
    name: string;
    role: GroupRole;
    showsName: boolean;
    joinedAt: string;
  }[];
  /** Who let whom in. */
  tree: readonly { by: string; person: string; at: string }[];
}

/** What was typed in one of the forms about a group. */
export interface TypedOversight {
  intent: string;
  name: string;
  about: string;
  provinces: readonly string[];
  reasonCode: string;
}
