const PREFIX = "kept-writing ";

/** How this page gives back what it holds, by the id of the sending. */
const turns = new Map<string, () => void>();

/** Says that a sending is being written, or is on its way, on this page, until the page is closed or lets it go. */
export function holdHere(id: string): void {
  if (!("locks" in navigator) || turns.has(id)) return;
  const held = new Promise<void>((resolve) => turns.set(id, resolve));
  void navigator.locks.request(
    `${PREFIX}${id}`,
    { ifAvailable: true },
    () => held,
  );
}

/** Lets go of a sending, so that any page may send it. */
export function letGoHere(id: string): void {
  turns.get(id)?.();
  turns.delete(id);
}

/** The ids of what some page of this browser has open. */
export async function heldSomewhere(): Promise<string[]> {
  if (!("locks" in navigator)) return [...turns.keys()];
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = "" }) =>
    name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [],
  );
}
