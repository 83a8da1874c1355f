/** Words of this room. */
export const decision = {};
