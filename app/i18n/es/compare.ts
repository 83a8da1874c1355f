/** Words of provinces side by side. */
export const compare = {
  title: "Comparar provincias",
  lead: (most: string) =>
    `Elija hasta ${most} provincias. No hay puestos ni medallas: los planes prometen cosas distintas, y lo que no se sabe no es incumplimiento.`,
  choose: "Provincias",
  go: "Comparar",
  figure: "Dato",
  none: "Elija al menos una provincia para empezar.",
  known: "Con información",
  unknown: "no se calcula",
  unknownHelp: (threshold: string) =>
    `El cumplimiento no se calcula mientras menos del ${threshold} de las metas tenga veredicto.`,
  notFound: (slug: string) =>
    `No hay una provincia con plan en la dirección «${slug}».`,
};
