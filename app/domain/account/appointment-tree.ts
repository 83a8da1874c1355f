/** What somebody was appointed to, and by whom; null is a command on the server. */
export interface Appointed {
  byId: string | null;
  byName: string | null;
}

/** Appointments by whoever made them: the server's first, then in the order in which each began to appoint. */
export function appointmentTree<T extends Appointed>(
  appointments: readonly T[],
): { byId: string | null; byName: string | null; appointed: T[] }[] {
  const groups = new Map<string | null, T[]>([[null, []]]);
  for (const appointment of appointments) {
    const { byId } = appointment;
    groups.set(byId, [...(groups.get(byId) ?? []), appointment]);
  }
  return [...groups]
    .filter(([, appointed]) => appointed.length > 0)
    .map(([byId, appointed]) => ({
      byId,
      byName: appointed[0]?.byName ?? null,
      appointed,
    }));
}
