/** What every link keeps of an address that was asked for: the language and the two clocks, as they came. */
export function keptParameters(
  request: Pick<Request, "url">,
): Record<"as-of" | "known-on" | "lang", string | null> {
  const { searchParams } = new URL(request.url);
  return {
    "as-of": searchParams.get("as-of"),
    "known-on": searchParams.get("known-on"),
    lang: searchParams.get("lang") === "en" ? "en" : null,
  };
}
