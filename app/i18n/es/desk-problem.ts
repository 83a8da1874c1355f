/** Why something asked for at the desk was not done. */
export const deskProblem: Record<string, string> = {
  changed_meanwhile:
    "Otra persona cambió esto mientras tanto. Lo que usted escribió sigue aquí: compárelo con lo nuevo y envíelo otra vez.",
  item_not_found: "Esa promesa ya no está.",
  quotation_missing:
    "Hay una cita que no está en su lugar del documento. Corrija las palabras o las líneas.",
  code_says_otherwise:
    "Esa promesa ya es pública con un código que dice su clase y su dimensión: no se pueden cambiar.",
  succession_unfit:
    "Una promesa se sigue como dos o más, o varias como una sola. Falta alguna que la siga, es de otra clase, o sobra: deshágalo o complételo.",
  succession_reason: "Elija por qué se sigue de otra manera.",
  succession_plan: "Solo se unen o se separan promesas de este mismo plan.",
  succession_kind:
    "Lo que sigue a una promesa publicada es de su misma clase: meta, proyección o acción.",
  succeeded_already: "Otras ya siguen a esa promesa: eso no se hace dos veces.",
  successor_known: "Lo que sigue a una promesa tiene que ser nuevo.",
  nothing_changed: "No hay nada que corregir: el plan publicado ya dice eso.",
  not_from_desk:
    "Este plan no llegó por aquí: se corrige en el archivo del que viene.",
  plan_unknown: "Ese plan no existe.",
  code_removed: "Una promesa publicada no se puede quitar.",
  field_fixed: "Eso no se puede cambiar en un plan publicado.",
  not_changeable: "Esa promesa ya no se puede cambiar así.",
  part_outside: "Cada parte tiene que estar, igual, en la promesa.",
  line_outside: "El documento no tiene tantas líneas.",
  part_repeated: "Hay dos partes iguales: deje una.",
  promise_there:
    "Esa promesa ya está en este borrador, con las mismas palabras y en las mismas líneas. Si quedó fuera del plan, ábrala otra vez.",
  promise_twice:
    "Hay una promesa aceptada dos veces, con las mismas palabras y en las mismas líneas. Deje fuera una de las dos.",
  nothing_there: "En esas líneas no hay palabras.",
  not_allowed: "Ese plan no es de una provincia suya.",
  draft_not_found: "Ese borrador no existe.",
  draft_closed: "Este borrador ya no se puede cambiar.",
  own_draft: "Lo envió usted: tiene que decidirlo otra persona.",
  not_submitted: "Nadie ha enviado este borrador todavía.",
  items_open: "Quedan promesas por decidir.",
  items_missing: "No hay ninguna promesa aceptada.",
  draft_unfit: "Algo no encaja: revise título, plazos y números.",
  plan_taken: "Ya hay un plan con ese nombre.",
  province_unknown: "Esa provincia no existe.",
  unknown_province: "Esa provincia no existe.",
  too_many_plans: "Esa provincia ya tiene 26 planes para ese periodo.",
};
