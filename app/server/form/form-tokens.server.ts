import type { AppContext } from "../context.server";
import type { CookieKind } from "../http/cookie.server";
import { formToken, isFormToken } from "./form-token.server";

/** How long a form that was shown before the keys were replaced may still be sent. */
export const EARLIER_FORMS = 12 * 3_600_000;

/** What proves that a form was shown to a session. */
export interface FormTokens {
  /** The token that forms on this answer carry. */
  formToken: string;
  /** What it was before the keys were replaced, for as long as that counts; null otherwise. */
  earlierFormToken: string | null;
}

/** The token that the forms of a session carry, and the one that they carried before the keys were replaced. */
export function formTokens(
  { secrets, now }: Pick<AppContext, "secrets" | "now">,
  kind: CookieKind,
  id: string,
): FormTokens {
  const { formKey, earlier } = secrets;
  const since = earlier && now().getTime() - earlier.replacedAt.getTime();
  const counts = earlier !== null && since !== null && since < EARLIER_FORMS;
  return {
    formToken: formToken(formKey, kind, id),
    earlierFormToken: counts ? formToken(earlier.formKey, kind, id) : null,
  };
}

/** Whether a form was shown to the session that sends it. */
export function isTokenOf(session: FormTokens, sent: string | null): boolean {
  const { formToken: present, earlierFormToken: earlier } = session;
  if (isFormToken(present, sent)) return true;
  return earlier !== null && isFormToken(earlier, sent);
}
