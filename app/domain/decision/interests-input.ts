import { CONFLICT_KINDS, type Conflict } from "./conflict";

/** What a moderator marked in the form of interests, as typed. */
export interface TypedInterests {
  /** `none`, `some` or nothing yet. */
  declares: string;
  /** Ties as `conflictKey` writes them: `espinar party`. */
  conflicts: readonly string[];
  otherProvince: string;
  otherKinds: readonly string[];
}

/** Why a declaration cannot be taken as it is, as keys of the catalogue; the field it belongs to. */
export type InterestsFault = {
  field: "declares" | "otherProvince";
  key: "unanswered" | "none_marked" | "both" | "other_incomplete";
};

/**
 * Reads the form of interests: no tie at all, or the ties that were marked; an answer and marks that
 * contradict each other are a fault. Unknown kinds count as not marked.
 */
export function readInterests(
  typed: TypedInterests,
): { ok: true; conflicts: Conflict[] } | { ok: false; fault: InterestsFault } {
  const { declares, otherProvince } = typed;
  const marked = typed.conflicts.flatMap(conflictOf);
  const otherKinds = typed.otherKinds.filter(isKind);
  if ((otherProvince === "") !== (otherKinds.length === 0)) {
    return fault("otherProvince", "other_incomplete");
  }
  const other = otherKinds.map((kind) => ({ province: otherProvince, kind }));
  const conflicts = [...marked, ...other];
  if (declares === "none") {
    return conflicts.length === 0
      ? { ok: true, conflicts }
      : fault("declares", "both");
  }
  if (declares !== "some") return fault("declares", "unanswered");
  return conflicts.length > 0
    ? { ok: true, conflicts }
    : fault("declares", "none_marked");
}

function fault(field: InterestsFault["field"], key: InterestsFault["key"]) {
  return { ok: false, fault: { field, key } } as const;
}

function conflictOf(text: string): Conflict[] {
  const [province = "", kind = ""] = text.split(" ");
  return isKind(kind) && /^[a-z0-9-]{1,80}$/.test(province)
    ? [{ province, kind }]
    : [];
}

function isKind(text: string): text is Conflict["kind"] {
  return (CONFLICT_KINDS as readonly string[]).includes(text);
}
