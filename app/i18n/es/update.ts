import type { UpdateState } from "#app/domain/update";

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
};
