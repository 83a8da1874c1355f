import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** The version of the method that figures are worked out by, with the way to what it says. */
export function MethodLink({ version }: { version: number }) {
  const { words, language } = usePage();
  const href = useHref();
  return (
    <a href={`${href("/metodologia")}#versiones`}>
      {words.method.version(formatNumber(version, language))}
    </a>
  );
}
