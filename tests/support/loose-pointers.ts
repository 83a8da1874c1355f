/**
 * What on a page points nowhere or to two places, one line each: an id that stands twice, and a label, a
 * description or a link within the page whose id stands nowhere. Runs in the page.
 */
export function loosePointers(): string[] {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const pointers = ["for", "form", "list", "headers", "aria-describedby"];
  pointers.push("aria-labelledby", "aria-controls", "aria-details");
  const named = pointers.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      (element.getAttribute(attribute) ?? "")
        .split(/\s+/)
        .map((id) => [attribute, id] as const),
    ),
  );
  const within = 'a[href^="#"]:not([href="#"])';
  const links = [...document.querySelectorAll(within)].map(
    (link) => ["href", (link.getAttribute("href") ?? "").slice(1)] as const,
  );
  return [
    ...twice.map((id) => `twice on the page | ${id}`),
    ...[...named, ...links]
      .filter(([, id]) => document.getElementById(id) === null)
      .map(([attribute, id]) => `points nowhere | ${attribute}="${id}"`),
  ];
}
