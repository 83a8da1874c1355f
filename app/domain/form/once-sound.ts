/** What Zod shows a rule of the parse so far. */
interface ParseSoFar {
  issues: readonly { path?: PropertyKey[] | undefined }[];
}

/**
 * Lets a rule about several fields of an object speak as soon as those fields are sound, whatever is
 * wrong with the others, so that one answer names everything: spread it into the options of `refine`.
 */
export function onceSound(...fields: string[]) {
  return {
    when: ({ issues }: ParseSoFar): boolean =>
      issues.every(({ path }) => !fields.includes(String(path?.[0]))),
  };
}
