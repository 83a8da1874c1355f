import { formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";
import { Paragraphs } from "../layout/sections";
import { VersionList, type ShownVersion } from "./version-list";

/** Which version of the method held on the day that a page is known on, and all that came before it. */
export function MethodVersions({
  versions,
}: {
  versions: readonly ShownVersion[];
}) {
  const { words, language } = usePage();
  const { method } = words;
  const inForce = versions[0]?.version ?? 1;
  return (
    <section aria-labelledby="versiones">
      <h2 id="versiones">{method.versionsTitle}</h2>
      <Paragraphs texts={method.versionsText} />
      <p>
        <strong>{method.inForce(formatNumber(inForce, language))}</strong>
      </p>
      <VersionList versions={versions} />
    </section>
  );
}
