/** Words of the methodology; its figures come from the constants that the code uses. */
export const methodology = {
  title: "Cómo se decide y cómo se cuenta",
  lead: "Estas son las reglas completas. Las cifras y las listas de esta página son las mismas que usa el programa.",
  wordsTitle: "Todo parte de las palabras del plan",
  wordsText: [
    "Cada meta es una cita del plan de gobierno presentado en 2018, con las líneas donde está. Un programa comprueba que la cita esté ahí, letra por letra.",
    "Cuando el plan se contradice, se muestran las dos versiones. Cuando una promesa es vaga, se muestra como vaga: no se borra.",
    "Un plan presentado en 2018 no dice quién ganó. Mientras nadie lo acredite, figura como no verificado.",
  ],
  statusTitle: "Los ocho estados",
  statusText:
    "Una meta sin noticias está «sin información», que no es lo mismo que «sin iniciar».",
  meaning: "Qué significa",
  whoDecides: "Quién decide",
  peopleNeeded: (count: number) =>
    count === 1 ? "una persona" : `${count} personas`,
  afterDeadline: "solo después del plazo",
  default: "nadie: es el punto de partida",
  evidenceTitle: "Qué hace falta para contar algo",
  evidenceText: (limits: { min: string; max: string; evidence: string }) => [
    `Un texto de ${limits.min} a ${limits.max} letras, la fecha desde la que es cierto y al menos una prueba (hasta ${limits.evidence}).`,
    "Un veredicto necesita dos pruebas de distinto origen: otro medio, otro sitio u otro testigo. Una de ellas, pública.",
    "Nadie decide sobre lo que contó, ni sobre lo que contó su grupo, ni fuera de las provincias que le tocan.",
    "Antes de publicar una foto o un documento, quien decide marca que buscó caras de personas que no dieron permiso, menores, placas y papeles personales. Si hay algo, pide que lo tape quien la envió: no lo tapa otra persona.",
    "Si dos personas no coinciden en un veredicto, decide una tercera. Quien da la segunda opinión no ve la primera.",
    "Los votos, los «me gusta» y la cantidad de mensajes no cambian ningún estado.",
  ],
  countTitle: "Cómo se cuenta",
  countText: (figures: { threshold: string; weight: string }) => [
    "Cobertura: parte de las metas con algún avance aprobado. Está al lado de cada porcentaje.",
    `Cumplimiento: las cumplidas más ${figures.weight} por cada cumplida en parte, entre las metas con veredicto (sin las no verificables). No se calcula mientras menos del ${figures.threshold} de las metas tenga veredicto.`,
    "Vencida: hay noticias de la meta, pasó su plazo y nadie ha dado un veredicto.",
    "Solo cuentan las metas. Las acciones y las proyecciones del plan se muestran aparte.",
    "Avance de una meta con número: (último valor − punto de partida) ÷ (valor prometido − punto de partida). Sin punto de partida no hay porcentaje.",
  ],
  clocksTitle: "Dos relojes",
  clocksText: [
    "«as-of» muestra cómo estaba el mundo en una fecha: vale el avance con la fecha más reciente hasta ese día.",
    "«known-on» muestra lo que este sitio decía en una fecha, antes de lo que se decidió después.",
  ],
  statesTitle: "El camino de un avance",
  statesText:
    "Un avance enviado se revisa. Puede publicarse, rechazarse con un motivo o volver a quien lo contó con un pedido de cambios. Lo publicado no se edita: se corrige con otro avance o se retira, y lo retirado queda tachado a la vista.",
  queueTitle: "Cuánto espera lo enviado",
  queueText:
    "Se cuenta una vez al día, y cada cuenta deja su entrada en el registro.",
  reasonsTitle: "Motivos de lo que no se cumplió",
  recordTitle: "El registro",
  recordText:
    "Cada cambio que el público ve agrega una entrada a un registro que no se puede borrar ni reordenar sin que se note.",
  seeRecord: "Ver el registro",
};
