import { searchWords } from "../text/search-key";

/** What the words of an update are taken from; a summary that was removed gives none. */
export interface UpdateTexts {
  targetCode: string;
  provinceName: string;
  summary: string | null;
}

/**
 * The words by which a published update is found, each once, in the form of `searchWords`: its summary,
 * the code of its target and the name of its province. Of an update whose summary was removed none are left.
 */
export function updateWords({
  targetCode,
  provinceName,
  summary,
}: UpdateTexts): readonly string[] {
  if (summary === null) return [];
  const words = [summary, targetCode, provinceName].flatMap(searchWords);
  return [...new Set(words)].sort();
}
