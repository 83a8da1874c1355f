const MINUTE = 60_000;

/** How long the link that confirms an address works, in milliseconds. */
export const CONFIRM_LIFE = 7 * 24 * 60 * MINUTE;

/** How long the link to a new password works, in milliseconds. */
export const RESET_LIFE = 30 * MINUTE;
