import type { PhotoLook } from "#app/domain/decision/photo-look";

/** Words of what is in photos that nobody should see: what moderators look for. */
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
};
