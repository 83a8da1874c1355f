import type { SecondKind } from "#app/domain/account/second-person";

/** Words about what waits for a second person. */
export const second = {
  title: "Le espera a usted",
  lead: "Lo propuso una persona y falta otra. No se cuenta lo que propuso usted, ni aquello en que no puede decidir.",
  none: "Nada espera a una segunda persona como usted.",
  waiting: {
    setting: (count: string) => `Cambios del método: ${count}`,
    mandate: (count: string) => `De quién es un plan: ${count}`,
    link: (count: string) => `Cuentas de una misma persona: ${count}`,
    plan: (count: string) => `Planes por publicar: ${count}`,
    words: (count: string) => `Textos por retirar: ${count}`,
    removal: (count: string) => `Retiros de contenido: ${count}`,
  } satisfies Record<SecondKind, (count: string) => string> as Record<
    SecondKind,
    (count: string) => string
  >,
  mail: {
    setting:
      "Una persona que administra propuso un cambio del método. Falta otra que lo confirme o lo rechace.",
    mandate:
      "Alguien propuso de quién es un plan de gobierno, con una fuente. Falta otra persona que lo confirme.",
    link: "Una persona que administra propuso que dos cuentas son de una misma persona, o que no lo son. Falta otra que lo confirme.",
    plan: "Un plan de gobierno está listo para publicarse. Falta que otra persona lo revise y lo publique.",
    words:
      "Una persona que administra propuso retirar un texto público que no es de un avance. Falta otra que lo confirme.",
    removal:
      "Alguien propuso retirar una parte de un avance publicado. Falta otra persona que lo confirme.",
  } satisfies Record<SecondKind, string> as Record<SecondKind, string>,
};
