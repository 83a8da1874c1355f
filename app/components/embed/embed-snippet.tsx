import type { Province } from "#app/domain/province/province";
import { useHref, usePage } from "../layout/page";
import { embedCode } from "./embed-code";

/** The code that puts a province's weave on another page, to be copied. */
export function EmbedSnippet(props: {
  province: Pick<Province, "slug" | "name">;
  planId: string | null;
}) {
  const { words, origin } = usePage();
  const href = useHref();
  const { slug, name } = props.province;
  const path = href(`/embed/provincias/${slug}`, { plan: props.planId });
  const code = embedCode({
    src: origin + path,
    title: words.share.frameTitle(name),
  });
  return (
    <details>
      <summary>{words.share.embedTitle}</summary>
      <p className="small">{words.share.embedHelp}</p>
      <textarea
        className="hash"
        aria-label={words.share.embedCode}
        rows={5}
        readOnly
        defaultValue={code}
      />
    </details>
  );
}
