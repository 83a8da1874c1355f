import type { GroupRole } from "#app/domain/group/group";

/** A group as its members see it. */
export interface GroupInside {
  group: { slug: string; name: string; isSuspended: boolean };
  members: readonly ShownMember[];
  /** Whether the reader coordinates it. */
  coordinates: boolean;
  /** How the site reaches it; null for plain members, and where nobody has said. */
  contact: string | null;
  /** Whether its page names the reader. */
  showsName: boolean;
  /** Invitations without an answer; none for plain members. */
  invitations: readonly { id: string; addressee: string; expiresAt: string }[];
  invitationsLeft: number;
  isDemo: boolean;
}

/** A member as the others see them. */
export interface ShownMember {
  id: string;
  name: string;
  role: GroupRole;
  showsName: boolean;
  joinedAt: string;
  /** It is the reader. */
  isOwn: boolean;
}
