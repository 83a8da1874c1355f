/** The name that says nothing of anybody, made from an account's id: `Cuenta borrada 3f9a2c41`. */
export function neutralName(userId: string): string {
  return `Cuenta borrada ${userId.replace(/[^0-9a-f]/g, "").slice(0, 8)}`;
}

/** The same for an account whose name two administrators took away: `Nombre retirado 3f9a2c41`. */
export function removedName(userId: string): string {
  return `Nombre retirado ${userId.replace(/[^0-9a-f]/g, "").slice(0, 8)}`;
}

const FIRST = [
  ...["Retama", "Cantuta", "Kolle", "Ichu", "Molle", "Tola", "Quinual"],
  ...["Taruka", "Vizcacha", "Parihuana", "Kukuli", "Zorzal", "Colibrí"],
];

const SECOND = [
  ...["de la laguna", "del mirador", "de la ladera", "del puente"],
  ...["de la acequia", "del andén", "de la quebrada", "del camino"],
];

/** A name to sign with that says nothing of its owner, from a number: `Retama del puente 417`. */
export function suggestedPseudonym(number: number): string {
  const whole = Math.abs(Math.trunc(number));
  const first = FIRST[whole % FIRST.length];
  const second = SECOND[Math.trunc(whole / FIRST.length) % SECOND.length];
  return `${first} ${second} ${100 + (whole % 900)}`;
}
