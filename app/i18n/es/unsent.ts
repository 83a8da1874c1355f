import type { KeptWords } from "#app/domain/kept/kept-words";

/** Words for what a phone keeps until it is sent. */
export const unsent = {
  title: "Sin enviar",
  lead: "Lo que escribió y todavía no llegó está guardado en este teléfono, no en el sitio. Se envía solo cuando hay señal y esta página, o la de un aporte, está abierta.",
  link: "Lo que está sin enviar en este teléfono",
  needsScript:
    "Esta página muestra lo que guarda su navegador, y para eso necesita JavaScript, que aquí está apagado o no funciona. Los formularios se envían igual, mientras haya señal.",
  limitsTitle: "Cómo se guarda lo que escribe",
  limits: [
    "Su texto y sus fotos se guardan en este teléfono mientras escribe. Si se va la señal, se cierra la página o termina su sesión, siguen aquí.",
    "No deje pasar muchos días: en iPhone, Safari borra lo guardado si no abre este sitio en siete días. Otros teléfonos lo borran solo si les falta espacio. También se borra si usted borra los datos del navegador.",
    "Quien use este teléfono podría leerlo. Si el teléfono no es suyo, envíe o borre antes de salir de su cuenta.",
  ],
  clock: "Los días se cuentan según el reloj de este teléfono.",
  doneTitle: "Quedó guardado en este teléfono",
  done: "No hay señal, o el sitio no responde. No escriba esto de nuevo: se enviará solo, una sola vez, cuando haya señal y abra esta página o la de «Sin enviar».",
  doneMore: "Contar otra cosa de esta promesa",
  copy: "Guardar una copia de todo",
  copyHint:
    "Baja un archivo con sus textos y sus fotos. Cualquiera puede abrirlo: cuídelo. Puede llevarlo en una memoria y escribirlo en otro equipo.",
  leave: (count: string) =>
    `En este teléfono hay ${count} sin enviar. Si sale ahora, se borra.`,
  leaveTitle: "Antes de salir",
  leaveSend: "Ver y enviar",
  leaveCopy: "Guardar una copia",
  leaveDelete: "Borrar lo que está sin enviar y salir",
  leaveStay: "No salir todavía",
  fieldTitle: (province: string) => `${province}, para el campo`,
  fieldLead:
    "Antes de salir, mientras tiene señal, guarde en este teléfono los formularios de las promesas. En el campo ábralos desde aquí: se llenan sin señal y se envían solos al volver.",
  fieldKeep: (count: string) => `Guardar para el campo (${count} formularios)`,
  fieldLimits:
    "Cada formulario pesa unas decenas de kilobytes. Se guardan hasta 30 días, o hasta que salga de su cuenta. Los que usted abre se guardan sin pedirlo.",
  fieldNone: "Esta provincia todavía no tiene metas en el sitio.",
  fieldLink: (province: string) =>
    `Llevar los formularios de ${province} al campo`,
  script: {
    typing: "Escribiendo…",
    kept: "Guardado en este teléfono. Todavía no se envió.",
    keptWithFiles:
      "Texto y archivos guardados en este teléfono. Todavía no se enviaron.",
    notKept:
      "Este navegador no guarda lo que escribe. Envíelo o use «Guardar borrador» antes de cerrar.",
    filesNotKept:
      "El texto está guardado en este teléfono. Los archivos no caben: no borre los originales.",
    offer: "Tiene un texto sin enviar del {day}: «{text}»",
    offerWaiting:
      "Este texto del {day} espera señal para enviarse: «{text}». Si lo abre, no sale hasta que lo envíe otra vez.",
    goOn: "Seguir con él",
    discard: "Borrar",
    discardSure: "¿Seguro? Borrar para siempre",
    discarded: "Borrado de este teléfono.",
    sending: "Enviando…",
    noSignal: "Sin señal, o el sitio no responde. Se intentará de nuevo solo.",
    signedOut:
      "Su sesión terminó o su cuenta está suspendida. Nada se perdió: sigue en este teléfono. Entre en su cuenta para enviarlo.",
    otherAccount:
      "Esto es de otra cuenta. Se enviará cuando esa persona entre en este teléfono.",
    sent: "Enviado: ya está en el sitio.",
    seeSent: "Ver el aporte",
    received: "Este archivo ya llegó al sitio.",
    one: "1 sin enviar en este teléfono",
    several: "{count} sin enviar en este teléfono",
    others:
      "Hay {count} sin enviar de otra cuenta en este teléfono. Solo esa cuenta puede verlo.",
    today: "desde hoy",
    oneDay: "desde hace 1 día",
    days: "desde hace {count} días",
    files: "{count} archivos",
    state: {
      writing: "Sin terminar",
      waiting: "Espera señal",
      refused: "Hay que corregirlo",
    },
    draft: "borrador",
    open: "Abrir",
    sendNow: "Enviar ahora",
    none: "No hay nada sin enviar en este teléfono.",
    exportTitle: "Sin enviar",
    exportName: "sin-enviar",
    savingPages: "Guardando {count} de {all}…",
    savedPages:
      "Listo: {count} formularios guardados en este teléfono. Se abren sin señal.",
    savedSome:
      "Se guardaron {count} de {all}: la señal se fue. Vuelva a intentarlo.",
  } satisfies KeptWords,
};
