/** Recovery codes that an account has at once. */
export const RECOVERY_CODES = 10;

/** From this many left on, their owner is told to make new ones. */
export const FEW_RECOVERY_CODES = 2;

/** Twelve letters and digits however they were grouped or typed; null for what cannot be a code. */
export function readRecoveryCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/g, "");
  return /^[a-z2-9]{12}$/.test(code) ? code : null;
}
