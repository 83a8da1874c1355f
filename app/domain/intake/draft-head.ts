import { searchKey } from "../text/search-key";
import { TERMS, type Term } from "../province/term";
import { plainWords } from "./clean-line";

/** A province as the intake needs to know it. */
export interface KnownProvince {
  ubigeo: string;
  slug: string;
  name: string;
  codePrefix: string;
}

/** Lines at the start of a document in which its head stands. */
const HEAD = 200;

const MAX_TITLE = 300;

/** The term that a document names most: `2019-2022`, `2023 al 2026`; null where it names none. */
export function guessTerm(lines: readonly string[]): Term | null {
  const text = searchKey(lines.join(" "));
  let best: { term: Term; count: number } | null = null;
  for (const term of TERMS) {
    const [start, end] = term.id.split("-");
    const named = new RegExp(
      `\\b${start}\\s*(?:-|–|—|/|al?|y)\\s*${end}\\b`,
      "g",
    );
    const goals = new RegExp(
      `\\b(?:metas?|al|ano)\\b[^.]{0,12}\\b${end}\\b`,
      "g",
    );
    const count =
      (text.match(named)?.length ?? 0) * 5 + (text.match(goals)?.length ?? 0);
    if (count > (best?.count ?? 0)) best = { term, count };
  }
  return best?.term ?? null;
}

/** The province of which a document speaks as `provincia de …` most often; null where none or two alike. */
export function guessProvince(
  lines: readonly string[],
  provinces: readonly KnownProvince[],
): KnownProvince | null {
  const text = searchKey(lines.join(" "));
  const found = [
    ...text.matchAll(
      /\b(?:provincia|provincial|municipalidad provincial) (?:de |del )?((?:\p{L}+ ?){1,5})/gu,
    ),
  ].map(([, words = ""]) => words);
  const counts = provinces
    .map((province) => {
      const name = searchKey(province.name);
      return {
        province,
        count: found.filter((words) => `${words} `.startsWith(`${name} `))
          .length,
      };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count === 0 || first.count === second?.count) return null;
  return first.province;
}

/** The line of the head that names the plan; `Plan de gobierno` where none does. */
export function guessTitle(lines: readonly string[]): string {
  const title = lines
    .slice(0, HEAD)
    .map((line) => plainWords(line.replace(/^#{1,6} +/, "")))
    .find(
      (words) =>
        /^[^\p{L}]*(?:propuesta (?:del? )?)?plan de gobierno\b/iu.test(words) &&
        words.length <= MAX_TITLE &&
        !/[.;]$/.test(words) &&
        !/^resumen/i.test(words),
    );
  return title ?? "Plan de gobierno";
}

const NAME =
  /(?:PARTIDO|MOVIMIENTO|ALIANZA|FRENTE|Partido|Movimiento|Alianza|Frente)(?:\s+(?:de|del|la|el|los|las|para|por|y|["“«]?\p{Lu}[\p{L}.]*["”»]?))+/u;

/** The organization that the head names, a guess; null where it names none. */
export function guessOrganization(lines: readonly string[]): string | null {
  const head = lines.slice(0, HEAD).map(plainWords);
  for (const words of head) {
    const name = NAME.exec(words)?.[0].replace(
      /\s+(?:de|del|la|el|los|las|para|por|y)$/u,
      "",
    );
    if (name !== undefined && name.split(" ").length > 1)
      return name.slice(0, 200).trim();
  }
  return null;
}
