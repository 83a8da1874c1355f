import type { StatementKind } from "#app/domain/statement/statement";

/** The address of the room in which statements of a kind are decided. */
export const STATEMENT_ROOMS = {
  correction: "/moderacion/correcciones",
  reply: "/moderacion/replicas",
} as const satisfies Record<StatementKind, string>;
