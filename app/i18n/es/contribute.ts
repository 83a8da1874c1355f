/** Words of this room. */
export const contribute = {};
