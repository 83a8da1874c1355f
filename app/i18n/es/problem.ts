/** Words of pages that say what went wrong and what to do. */
export const problem = {
  notFoundTitle: "No encontramos esa página",
  notFound:
    "Puede que la dirección esté mal escrita o que la página nunca haya existido.",
  notFoundTarget: (code: string) =>
    `No hay ninguna promesa con el código ${code}.`,
  notFoundProvince: (slug: string) =>
    `No hay ninguna provincia con la dirección «${slug}».`,
  badRequestTitle: "No entendemos ese pedido",
  badRequest: "Revise la dirección: algún dato no tiene la forma esperada.",
  forbiddenTitle: "No tiene permiso para ver esto",
  forbidden:
    "Esta página es para otras personas. Si cree que es un error, escriba a quien administra el sitio.",
  conflictTitle: "Alguien se adelantó",
  busyTitle: "El sitio está ocupado",
  busy: "Vuelva a intentarlo en unos segundos. Lo que ya se había aceptado está a salvo.",
  notKeptTitle: "Por ahora no se puede guardar nada",
  notKept:
    "El sitio no tiene dónde escribir en este momento. Leer sí se puede, y lo que ya se había aceptado está a salvo.",
  unsentTitle: "Lo que usted envió",
  unsent:
    "No se guardó, y no se ha perdido: está en esta página. Espere un momento y envíelo de nuevo; si iba con archivos nuevos, habrá que adjuntarlos otra vez.",
  sendAgain: "Enviar de nuevo",
  failedTitle: "Algo falló de nuestro lado",
  failed:
    "Ya quedó anotado. Puede volver a intentarlo; lo que se había aceptado está a salvo.",
  reference: (id: string) => `Referencia: ${id}`,
  whatNow: "Qué puede hacer",
  goHome: "Ir al inicio",
  goTargets: "Buscar entre todas las promesas",
  goProvinces: "Ver todas las provincias",
  parameter: {
    "as-of":
      "La fecha «as-of» debe tener la forma AAAA-MM-DD y no ser anterior a 2019-01-01.",
    "known-on":
      "La fecha «known-on» debe tener la forma AAAA-MM-DD y no ser anterior a 2019-01-01.",
    fechas:
      "Cada fecha debe tener la forma AAAA-MM-DD y no ser anterior a 2019-01-01.",
    pagina: "El número de página debe ser un entero desde 1.",
    estado: "Ese estado no existe.",
    dimension: "Esa dimensión no existe.",
    provincia: "Esa provincia no existe.",
    buscar: "Escriba hasta 100 letras y 12 palabras.",
  } as Record<string, string>,
};
