/** A size and a root that somebody wrote down, or which of the two is not one. */
export type NotedHead =
  { size: number; root: string } | { fault: "size" | "root" };

/** Reads what was typed, spaces and capitals aside; null where nothing was. `1,234` and `1234` are the same size. */
export function readNotedHead(typed: {
  tamano: string;
  raiz: string;
}): NotedHead | null {
  const size = typed.tamano.replaceAll(/[\s,]/g, "");
  const root = typed.raiz.replaceAll(/\s/g, "").toLowerCase();
  if (size === "" && root === "") return null;
  if (!/^\d{1,12}$/.test(size)) return { fault: "size" };
  if (!/^[0-9a-f]{64}$/.test(root)) return { fault: "root" };
  return { size: Number(size), root };
}
