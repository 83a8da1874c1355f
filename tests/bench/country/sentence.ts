import type { Choose } from "./chooser";

const STEMS = [
  ...["construcción", "mejoramiento", "ampliación", "agua", "saneamiento"],
  ...["niñez", "anemia", "educación", "camino", "riego", "ganadería", "cañón"],
  ...["salud", "puesto", "médico", "forestación", "cuenca", "residuos"],
  ...["seguridad", "serenazgo", "transparencia", "presupuesto", "vecinal"],
  ...["artesanía", "turismo", "mercado", "energía", "vivienda", "títulos"],
];
const ENDINGS = ["", "es", "al", "ito", "ado", "ción", "ura", "ante", "ismo"];

/** A sentence of invented Spanish: some words stand in thousands of promises, most in a few. */
export function sentence(choose: Choose, words: number): string {
  const said = Array.from({ length: words }, () => wordOf(choose));
  return `${said.join(" ")}.`;
}

function wordOf(choose: Choose): string {
  const stem = STEMS[choose(STEMS.length)] ?? "";
  if (choose(3) === 0) return stem;
  const ending = ENDINGS[choose(ENDINGS.length)] ?? "";
  return choose(2) === 0
    ? `${stem}${ending}`
    : `${stem}${ending}${choose(400)}`;
}
