import type { MethodEffect } from "#app/domain/method/method-effect";
import { formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";

/** Most provinces that are named one by one. */
const MOST_NAMES = 8;

/** What a proposal would do to the pages of today; null is a setting that touches no figure. */
export function EffectNote({ effect }: { effect: MethodEffect | null }) {
  const { words, language } = usePage();
  const { method } = words;
  const number = (value: number) => formatNumber(value, language);
  const listed = (names: readonly string[]) => {
    const more = names.length - MOST_NAMES;
    const rest = more > 0 ? [method.effectMore(number(more))] : [];
    return [...names.slice(0, MOST_NAMES), ...rest].join(", ");
  };
  if (effect === null) return <p>{method.effectPeople}</p>;
  const { gain, lose, shown, provinces } = effect;
  if (gain.length + lose.length === 0) {
    return <p>{method.effectNothing(number(shown), number(provinces))}</p>;
  }
  return (
    <>
      {gain.length === 0 ? null : (
        <p>
          {method.effectGain(gain.length, number(gain.length), listed(gain))}
        </p>
      )}
      {lose.length === 0 ? null : (
        <p>
          {method.effectLose(lose.length, number(lose.length), listed(lose))}
        </p>
      )}
    </>
  );
}
