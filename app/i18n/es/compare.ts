/** Words of provinces side by side. */
export const compare = {
  title: "Comparar provincias",
  lead: (provinces: string, days: string) =>
    `Elija hasta ${provinces} provincias y ${days} fechas. No hay puestos ni medallas: los planes prometen cosas distintas, y lo que no se sabe no es incumplimiento.`,
  choose: "Provincias",
  go: "Comparar",
  figure: "Dato",
  none: "Elija al menos una provincia para empezar.",
  day: "Situación al",
  otherDay: "Y al (si quiere)",
  knownOf: (known: string, all: string) => `se sabe de ${known} de ${all}`,
  noTargets: "sin metas",
  unknown: "no se calcula",
  unknownHelp: (threshold: string) =>
    `El cumplimiento no se calcula mientras menos del ${threshold} de las metas tenga veredicto.`,
  notFound: (slug: string) =>
    `No hay una provincia con plan en la dirección «${slug}».`,
};
