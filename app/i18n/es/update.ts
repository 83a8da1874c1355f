import type { UpdateState } from "#app/domain/update/update";

/** Words of a status update on its way to the public. */
export const update = {
  state: {
    draft: "Borrador",
    submitted: "En revisión",
    changes_requested: "Le piden cambios",
    approved: "Publicado",
    rejected: "Rechazado",
    retracted: "Retirado del público",
    withdrawn: "Lo retiró usted",
  } satisfies Record<UpdateState, string> as Record<UpdateState, string>,
  explained: {
    draft: "Solo usted lo ve. Falta enviarlo.",
    submitted:
      "Un moderador de la provincia lo está revisando. Nadie más lo ve todavía.",
    changes_requested:
      "Puede ser cierto, pero falta algo. Abajo está lo que le piden.",
    approved: "Ya es público.",
    rejected: "No se publicó. Abajo está el motivo.",
    retracted: "Se retiró del público. Queda tachado, con su motivo.",
    withdrawn: "Usted lo retiró. Nadie más lo verá.",
  } satisfies Record<UpdateState, string> as Record<UpdateState, string>,
};
