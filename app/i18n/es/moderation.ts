/** Words of this room. */
export const moderation = {};
