import { changedTexts, itemTexts } from "#app/domain/plan/plan-draft-texts";
import { useWords } from "../layout/page";
import type { ItemPageProps } from "./item-props";

/** What somebody else made of an item while its form was filled in: their texts, beside those that were typed. */
export function ItemConflict({ shown, typed }: ItemPageProps) {
  const { desk } = useWords();
  const isStale =
    typed?.["wording"] !== undefined &&
    typed["version"] !== String(shown.version);
  if (!isStale) return null;
  const stored = itemTexts(shown.item);
  const names = changedTexts(shown.item, typed);
  const empty = <em>{desk.conflict.empty}</em>;
  return (
    <section className="note" aria-labelledby="conflict">
      <h3 id="conflict">{desk.conflict.title(shown.changedBy ?? "")}</h3>
      {names.length === 0 ? <p>{desk.conflict.same}</p> : null}
      {names.map((name) => (
        <dl key={name}>
          <dt>
            <strong>{desk.conflict.field[name] ?? name}</strong>
          </dt>
          <dd lang="es">
            {desk.conflict.now}: {stored[name] || empty}
          </dd>
          <dd lang="es">
            {desk.conflict.typed}: {typed[name] || empty}
          </dd>
        </dl>
      ))}
      <p>{desk.conflict.help}</p>
    </section>
  );
}
