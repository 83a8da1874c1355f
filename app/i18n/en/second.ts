import type { second as source } from "../es/second";

/** Words about what waits for a second person. */
export const second: typeof source = {
  title: "Waiting for you",
  lead: "One person proposed it and another has to confirm. What you proposed yourself is not counted, nor what you may not decide.",
  none: "Nothing waits for a second person like you.",
  waiting: {
    setting: (count) => `Changes of the method: ${count}`,
    mandate: (count) => `Whose a plan is: ${count}`,
    link: (count) => `Accounts of one person: ${count}`,
    plan: (count) => `Plans to publish: ${count}`,
    words: (count) => `Texts to remove: ${count}`,
    removal: (count) => `Removals of content: ${count}`,
  },
  mail: {
    setting:
      "An administrator proposed a change of the method. Another has to confirm or refuse it.",
    mandate:
      "Somebody proposed whose a government plan is, with a source. Another person has to confirm it.",
    link: "An administrator proposed that two accounts are one person's, or that they are not. Another has to confirm it.",
    plan: "A government plan is ready to be published. Another person has to look at it and publish it.",
    words:
      "An administrator proposed to remove a public text that belongs to no update. Another has to confirm it.",
    removal:
      "Somebody proposed to take a part of a published update out of sight. Another person has to confirm it.",
  },
};
