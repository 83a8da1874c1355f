import type { PhotoLook } from "#app/domain/decision/photo-look";

/** Words of what is in photos that nobody should see: what moderators look for, and covering it. */
export const photo = {
  looked: "¿Buscó esto en cada foto y cada documento?",
  lookedHint:
    "Ábralos todos y marque cada línea cuando ya no quede nada de eso a la vista. Hace falta para publicar.",
  look: {
    faces: "Caras de personas que no dieron permiso",
    minors: "Niñas, niños y adolescentes",
    plates: "Placas de vehículos",
    papers: "Direcciones de casas, DNI y otros papeles personales",
  } satisfies Record<PhotoLook, string> as Record<PhotoLook, string>,
  notYours:
    "Usted no puede tapar la foto: decide sobre lo que le enviaron, tal como llegó. Si hay algo que tapar, pida cambios con el motivo «Contiene datos personales»: quien la envió puede taparlo y enviarla otra vez.",
  notYoursPublished:
    "Usted no puede tapar la foto. Lo ya publicado se reemplaza por una copia tapada, entre dos personas.",
  title: "Tapar partes de la foto",
  crumb: (code: string) => `Su aporte sobre ${code}`,
  errorTitle: "La foto sigue sin tapar",
  nameless: "foto sin nombre",
  lead: "Toque los cuadros que quiere tapar: caras de personas que no dieron permiso, niñas, niños y adolescentes, placas, direcciones de casas, papeles personales. Mire también los vidrios y los espejos.",
  squares: "Cuadros de la foto",
  squaresHint:
    "Lo marcado se ve en negro. Con teclado: pase de un cuadro a otro y marque con la barra espaciadora.",
  square: (row: number, column: number) => `Fila ${row}, columna ${column}`,
  whole: (name: string) => `«${name}», sin tapar lo que falta`,
  seeFirst: "Ver cómo queda",
  clear: "Quitar lo marcado",
  previewTitle: "Así quedaría",
  preview: (name: string, count: number) =>
    count === 1
      ? `«${name}» con 1 cuadro tapado`
      : `«${name}» con ${count} cuadros tapados`,
  forGood:
    "Todavía puede cambiarlo. Cuando la tape, lo que quede debajo del negro se borra de este sitio y no se recupera: ni usted ni nosotros podremos destaparlo. Si la necesita entera, guárdela en su equipo.",
  cover: "Tapar y guardar",
  change: "Cambiar los cuadros",
  done: {
    covered:
      "La foto quedó tapada. La que no tenía nada tapado ya no está en este sitio.",
    elsewhere:
      "La foto quedó tapada aquí. La misma foto sigue sin tapar en otro aporte que ya se envió.",
  },
  coveredPhoto: (name: string) => `«${name}», con partes tapadas`,
  goOn: "Seguir con el aporte",
  more: "Tapar más partes",
  back: "Volver al aporte sin tapar nada más",
  others: "Otras fotos de este aporte",
  own: "Fotos de este aporte",
  ownAsked:
    "Quien lo revisó pide cuidar los datos de las personas. Tape aquí lo que no debe verse, y después envíelo otra vez.",
  coverOf: (name: string) => `Tapar partes de «${name}»`,
  covered: "con partes tapadas por quien la envió",
  notPhoto:
    "Un documento no se puede tapar aquí. Tape en su equipo lo que no debe verse, o fotografíe la página, y adjúntelo otra vez.",
  wish: "Antes de enviar, quiero tapar partes de la foto",
  wishSeveral: "Antes de enviar, quiero tapar partes de estas fotos",
  wishHint:
    "Caras, placas, casas. Guardamos lo que escribió como borrador, sin enviarlo, y le mostramos la foto.",
  saved: "Lo que escribió está guardado como borrador, sin enviar.",
  keptAsDraft:
    "Llegó y quedó como borrador, porque usted quiso tapar partes de una foto: tápelas y después envíelo.",
  problem: {
    none: "Marque al menos un cuadro de la foto.",
    photo_changed:
      "La foto cambió después de que usted abrió esta página. Véala y marque otra vez.",
    photo_not_found: "Esa foto ya no está en el aporte.",
    update_not_found: "Ese aporte no existe.",
    not_editable: "El aporte ya se envió: ahora no se puede cambiar.",
    not_allowed: "Su cuenta no puede cambiar este aporte.",
  },
};
