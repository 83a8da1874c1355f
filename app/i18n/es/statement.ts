/** Words of those who ask for a correction or reply. */
export const statement = {
  title: {
    correction: "Pedir una corrección",
    reply: "Responder por la municipalidad",
  },
  lead: {
    correction:
      "Diga qué está mal y cómo lo sabe. Lo revisa un moderador; el pedido y su resultado quedan a la vista.",
    reply:
      "Su respuesta se publica junto al avance, con el mismo lugar. El moderador mira solo la forma: que no haya insultos ni datos personales.",
  },
  send: { correction: "Enviar el pedido", reply: "Enviar la respuesta" },
  yours: {
    correction: "Sus pedidos de corrección",
    reply: "Sus respuestas",
  },
  waiting: "Espera revisión.",
  filedOn: (day: string) => `Enviado el ${day}`,
  decidedOn: (day: string) => `Decidido el ${day}`,
  state: {
    published: "Publicada.",
    note: "Aceptado: vale como aclaración.",
    retraction: "Aceptado: se abrió el retiro del avance.",
    declined: "No se aceptó.",
  } as Record<string, string>,
  notYours: "Responde la cuenta verificada de esa municipalidad.",
  problem: {
    not_allowed: "Su cuenta no puede enviar esto.",
    update_not_found: "Ese avance no está publicado.",
    not_concerned: "Este avance no es de la municipalidad de su cuenta.",
    already_open: "Ya envió uno sobre este avance y todavía espera revisión.",
    too_many_open:
      "Tiene muchos pedidos en espera. Podrá enviar otro cuando se resuelvan.",
  } as Record<string, string>,
};

/** Words of the moderators who decide on them. */
export const queue = {
  title: { correction: "Pedidos de corrección", reply: "Réplicas" },
  none: {
    correction: "No hay pedidos de corrección en sus provincias.",
    reply: "No hay réplicas por revisar en sus provincias.",
  },
  done: "Se guardó su decisión.",
  doneRetraction:
    "Se aceptó el pedido. Ahora proponga el retiro: hace falta su decisión abajo.",
  rooms: "Salas de moderación",
  review: { correction: "Ver el pedido", reply: "Ver la réplica" },
  reviewTitle: {
    correction: (code: string) => `Pedido de corrección sobre ${code}`,
    reply: (code: string) => `Réplica sobre ${code}`,
  },
  from: (name: string) => `De ${name}`,
  link: "Enlace que dio",
  decide: "¿Qué decide?",
  option: {
    published: "Publicar la réplica",
    note: "Aceptar como aclaración",
    retraction: "Aceptar y abrir el retiro del avance",
    declined: "No aceptar",
  },
  optionHint: {
    published: "Se juzga solo la forma, no si tiene razón.",
    note: "El avance se sostiene; el pedido se muestra con su respuesta.",
    retraction: "Después propone el retiro, que decide quien corresponde.",
    declined: "Elija un motivo y explíquelo.",
  },
  reason: "Motivo para no aceptar",
  reasonNone: "Elija un motivo",
  note: "Respuesta",
  noteHint: {
    correction: "De 20 a 2,000 letras. Se publica junto al pedido.",
    reply:
      "De 20 a 2,000 letras. Hace falta si no la acepta; la lee quien respondió.",
  },
  send: "Decidir",
  problem: {
    not_allowed: "Su cuenta no puede decidir.",
    statement_not_found: "Ese mensaje no existe.",
    own_update: "Es suyo, o trata de un avance suyo: decide otra persona.",
    own_group: "Trata de un avance de su grupo: decide otra persona.",
    outside_provinces: "No es de las provincias que le tocan.",
    already_decided: "Otra persona ya lo decidió. Nada se cambió.",
    not_offered: "Esa decisión no corresponde aquí.",
    reason_required: "Elija un motivo y explíquelo.",
  } as Record<string, string>,
};
