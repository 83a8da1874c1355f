import type { SecondLook } from "#app/domain/decision/second-look";

/** Words of what makes a second person look: approvals that come too easily, statuses that change too fast. */
export const signal = {
  title: "Señales",
  help: "Aprobaciones mutuas, en cadena y de madrugada que conviene mirar, y cuentas de una misma persona.",
  count: (shown: string) => `${shown} por mirar`,
  lead: "Ninguna señal acusa a nadie. Dice dónde conviene que mire otra persona.",
  pairsTitle: "Personas que se publican entre sí",
  pairsText: (each: string, days: string) =>
    `Cada una publicó al menos ${each} aportes de la otra en ${days} días. Lo que una apruebe de la otra espera a una tercera persona.`,
  pairsNone: "Nadie llega a ese número.",
  pair: (one: string, given: string, other: string, back: string) =>
    `${one} aprobó ${given} de ${other}; ${other} aprobó ${back} de ${one}.`,
  ringsTitle: "Personas que se publican en cadena",
  ringsText: (each: string, days: string, longest: string) =>
    `Cada una publicó al menos ${each} aportes de otra de la lista en ${days} días, y así se llega de cualquiera a cualquiera. En cadenas de hasta ${longest} personas, la segunda aprobación la da alguien de fuera.`,
  ringsNone: "No hay ninguna cadena.",
  burstsTitle: "Muchas aprobaciones de madrugada",
  burstsText: (approvals: string, from: string, until: string, days: string) =>
    `Más de ${approvals} aprobaciones de una persona en una hora, entre las ${from} y las ${until}, en los últimos ${days} días. Desde esa cantidad, cada una espera a otra persona.`,
  burstsNone: "No hubo ninguna.",
  burst: (name: string, count: string, from: string, until: string) =>
    `${name}: ${count} aprobaciones, la primera el ${from}, la última el ${until}.`,
  look: {
    reciprocal:
      "Usted y quien lo contó ya se publicaron varios aportes. Si aprueba este, hará falta además una tercera persona.",
    ring: "Usted está en una cadena de personas que se publican entre sí con quien lo contó. Si aprueba este, hará falta además alguien de fuera de la cadena.",
    night_burst:
      "Usted aprobó muchos aportes en la última hora, de madrugada. Si aprueba este, otra persona lo mirará antes de que se publique.",
  } satisfies Record<SecondLook, string> as Record<SecondLook, string>,
  held: {
    look_reciprocal:
      "Anotado. Como ustedes ya se publicaron varios aportes, falta la decisión de una tercera persona.",
    look_ring:
      "Anotado. Como se publican en cadena, falta la decisión de alguien de fuera de ella.",
    look_night_burst:
      "Anotado. Fueron muchas aprobaciones en una hora de la madrugada: falta la decisión de otra persona.",
  } as Record<string, string>,
  tooManyByNight:
    "Usted aprobó muchos aportes en la última hora, de madrugada. Lo que toma dos personas lo aprueba ahora alguien más, o usted más tarde. Rechazar o pedir cambios sí puede.",
  methodTitle: "Cuándo mira alguien más",
  method: (figures: {
    ringLeast: string;
    ringLongest: string;
    each: string;
    days: string;
    approvals: string;
    from: string;
    until: string;
    driftShare: string;
    driftLeast: string;
    driftDays: string;
  }) => [
    `Si dos personas se publicaron entre sí ${figures.each} aportes o más cada una en ${figures.days} días, lo que una apruebe de la otra espera a una tercera.`,
    `Si de ${figures.ringLeast} a ${figures.ringLongest} personas se publican así en cadena, cada una a la siguiente y la última a la primera, pasa lo mismo, y nadie de la cadena da la segunda aprobación: la da alguien de fuera. Donde no queda nadie, se pregunta más lejos.`,
    `Si alguien aprueba más de ${figures.approvals} aportes en una hora entre las ${figures.from} y las ${figures.until}, los siguientes esperan a otra persona. Mientras tanto no aprueba veredictos, ni como primera persona ni como segunda.`,
    `Si en ${figures.driftDays} días cambia el estado de más del ${figures.driftShare} de las metas de un plan (y de ${figures.driftLeast} por lo menos), la página de la provincia lo avisa. No se detiene nada: se dice.`,
    "Quien reemplaza un veredicto por otro estado explica por qué, y su explicación se publica.",
  ],
  drift: (changed: string, all: string, days: string) =>
    `En los últimos ${days} días cambió el estado de ${changed} de sus ${all} metas. Cada cambio está en el registro, con quién lo decidió.`,
  driftLink: "Ver los cambios",
};
