import type { Instant } from "../text/calendar";
import type { RoleGrant } from "./user";

/** A suspended account keeps its words and its decisions, and cannot sign in. */
export type AccountState = "active" | "suspended";

/** An account as its administrators see it. It holds an e-mail, so it never reaches a public page. */
export interface Account {
  id: string;
  email: string;
  displayName: string;
  state: AccountState;
  language: "es" | "en";
  createdAt: Instant;
  roles: readonly RoleGrant[];
}

/** What a sign-in compares against. */
export interface Credentials {
  userId: string;
  passwordHash: string;
  state: AccountState;
}

/** Thrown inside a transaction that would leave an instance without an active administrator. */
export class NoAdministratorLeft extends Error {
  constructor() {
    super("an instance needs an active administrator");
    this.name = "NoAdministratorLeft";
  }
}
