const DAY = 24 * 3_600_000;

/** How long an invitation stands, in milliseconds. */
export const INVITATION_LIFE = 7 * DAY;

/** Over how long invitations are counted, in milliseconds. */
export const INVITATION_WINDOW = DAY;

/** Most invitations of one group, and of one person, within the window. */
export const INVITATIONS_A_DAY = 10;

/** Most proposals of one person that wait for an answer at once. */
export const OPEN_PROPOSALS = 3;
