/** Letters that look like Latin ones, each followed by what it looks like; after the idea of UTS 39. */
const LOOK_ALIKES = new Map(
  [
    "аa вb сc ԁd еe ѕs іi јj кk мm нh оo рp ԛq тt уy хx ԝw ѵv гr пn һh ӏl ьb зe", // Cyrillic
    "αa βb εe ηn ιi κk μm νv οo ρp σo τt υu χx ωw γy ζz", // Greek
    "օo սu հh ոn ցg քp", // Armenian
    "ıi łl øo đd ðd ħh ŧt ßss æae œoe ɑa ɡg ɩi ʟl ɢg ɴn ʀr ɪi", // Latin of one piece
    "0o 1l |l 3e @a $s", // digits and signs
  ]
    .flatMap((line) => line.split(" "))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Pairs that read as one letter in most typefaces. */
const PAIRS: readonly [RegExp, string][] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
];

/**
 * The skeleton that display names are told apart by, so that nobody can pass
 * for another: `José Quispe`, `jose  quispe` and `Jоsé Quisре` (with Cyrillic
 * letters) share one, and so do `moderador` and `rnoderador`. Empty for a
 * name without letters or digits. Never shown.
 */
export function nameKey(name: string): string {
  const plain = withoutMarks(withoutMarks(name).toLowerCase());
  const latin = [...plain].map((letter) => LOOK_ALIKES.get(letter) ?? letter);
  const letters = latin.join("").replace(/[^\p{L}\p{N}]/gu, "");
  return PAIRS.reduce(
    (text, [pair, letter]) => text.replace(pair, letter),
    letters.replace(/i/g, "l"),
  );
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Words that would make a citizen's name read as the site's or an authority's. */
const RESERVED = (
  "admin administrador administradora administrator moderador moderadora " +
  "moderator municipalidad municipio alcalde alcaldesa gobierno equipo " +
  "superadmin alcaldia regidor regidora gobernador gobernadora ministerio fiscalia policia " +
  "soporte support sistema system loprometido contraloria defensoria jne onpe root"
)
  .split(" ")
  .map(nameKey);

/**
 * Says whether a name reads like the site or an authority speaking:
 * `Municipalidad de Espinar`, `Equipo Lo Prometido`, `аdmin`. Such names are
 * given by administrators, never taken at sign-up. `Adminda` is free.
 */
export function isReservedName(name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}\p{M}\p{Cf}|@$]+/u).map(nameKey);
  return (
    words.some((word) => RESERVED.includes(word)) ||
    RESERVED.includes(nameKey(name))
  );
}
