/** Tags that only dress words; a table's own tags are borders and are read elsewhere. */
const DRESS =
  /<\/?(?:p|i|b|u|em|strong|span|div|font|small|sup|sub|center|a|h[1-6]|li|ul|ol)(?:\s[^<>]{0,300})?\/?>/gi;
const BREAKS = /<br\s*\/?>/gi;
const BULLETS =
  /^\s*(?:[\uF0B7\uF0A7\uF076\uF0D8\uF0FC•●▪◦■➢✓*·–—]\s*)*(?:-(?!-)\s*)?/;
const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
};

const ENTITIES: Record<string, string> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  lt: "<",
  gt: ">",
};

/** Marks off, words kept: tags, bold, escapes, entities, whitespace single. */
export function plainWords(text: string): string {
  return text
    .replace(BREAKS, " ")
    .replace(DRESS, " ")
    .replace(/\*\*|__/g, "")
    .replace(/\\(?=[$*_<>#|.-])/g, "")
    .replace(
      /&(amp|nbsp|quot|lt|gt);/g,
      (all, name: string) => ENTITIES[name] ?? all,
    )
    .replace(/\u00AD|[\u200B-\u200D\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A line without the mark that opens an item, and the words alone. */
export function withoutBullet(text: string): string {
  return plainWords(plainWords(text).replace(BULLETS, ""));
}

/** Says whether a line opens with a bullet or a hyphen. */
export function hasBullet(text: string): boolean {
  const mark = BULLETS.exec(plainWords(text))?.[0] ?? "";
  return mark.trim() !== "";
}

/** Letters that print as one sign, written out. */
export function withoutLigatures(text: string): string {
  return text.replace(/[\uFB00-\uFB04]/g, (sign) => LIGATURES[sign] ?? sign);
}
