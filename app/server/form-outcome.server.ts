import type { AppContext } from "./context.server";

const returned = new WeakSet<AppContext>();

/**
 * Notes that the action of this answer sends its form back with errors. The
 * title needs it, and titles are made from what loaders give, not actions.
 */
export function noteFormReturned(context: AppContext): void {
  returned.add(context);
}

/** Says whether the form of this answer came back with errors; loaders ask it, after the action. */
export function isFormReturned(context: AppContext): boolean {
  return returned.has(context);
}
