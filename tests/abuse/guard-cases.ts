import type { AbuseCase } from "#tests/support/abuse/case";
import type { GroupLetter } from "#tests/support/abuse/catalogue";
import { ADDRESSES, METHODS } from "./guard-addresses";
import { bytesOf, type GuardCase } from "./guard-case";
import { SENDINGS } from "./guard-sendings";

const ALL: readonly GuardCase[] = [...SENDINGS, ...ADDRESSES, ...METHODS];

/** What the guard answers to bytes that no browser sends, sent once more to the whole site: the cases of one group. */
export function guardCases(letter: GroupLetter): AbuseCase[] {
  return ALL.flatMap((attack) =>
    idsOf(attack.id)
      .filter((id) => id.startsWith(letter))
      .map((id) => ({
        id,
        name: attack.id.replace(/^(?:[A-N]\d+ )+/, ""),
        send: (at) => at.raw(bytesOf(attack, `127.0.0.1:${at.site.port}`)),
        answers: attack.answers,
      })),
  );
}

/** The ids of the catalogue that a name begins with: `B7 D18 PUT` has two. */
function idsOf(name: string): string[] {
  const ids = /^(?:[A-N]\d+ )+/.exec(name)?.[0] ?? "";
  return ids.split(" ").filter((id) => id !== "");
}
