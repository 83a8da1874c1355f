import type { RoleGrant } from "./user";

/** The password of every account of the demonstration, which is shown on its sign-in page. No account of a real instance has it: it is too easy to guess. */
export const DEMO_PASSWORD = "lo prometido es deuda";

/** An account of the demonstration, as its sign-in page lists it. */
export interface DemoAccount {
  email: string;
  displayName: string;
  roles: readonly RoleGrant[];
}
