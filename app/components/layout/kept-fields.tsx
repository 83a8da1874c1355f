import { usePage } from "./page";

/** Hidden fields of a GET form that keep the reader's language and clocks, and whatever else is named. */
export function KeptFields({
  keep = {},
}: {
  keep?: Record<string, string | null>;
}) {
  const { language, asOf, knownOn } = usePage();
  const fields: Record<string, string | null> = {
    "as-of": asOf,
    "known-on": knownOn,
    lang: language === "en" ? "en" : null,
    ...keep,
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === null || value === "" ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
    </>
  );
}
