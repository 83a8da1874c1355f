/**
 * The id of a form field's control, from its name: `evidence[0].title` gives
 * `f-evidence-0-title`. The prefix keeps ids from shadowing properties of the
 * document. The error summary links to the same id.
 */
export function fieldId(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "");
  return `f-${plain}`;
}
