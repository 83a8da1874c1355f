import type {
  RepeatKind,
  RepeatOutcome,
} from "#app/domain/decision/repeated-review";

/** Words about rejections and retractions that other people decide again. */
export const repeat = {
  mark: {
    rejection: "El rechazo se decide otra vez",
    retraction: "El retiro se decide otra vez",
  } satisfies Record<RepeatKind, string> as Record<RepeatKind, string>,
  title: "Por qué se decide otra vez",
  why: {
    rejection:
      "Este aporte fue rechazado, pero quizá no se cumplió una regla sobre quién puede decidir. Son las mismas palabras. Deciden personas que no tuvieron parte en el rechazo.",
    retraction:
      "Este avance era público y se retiró, pero quizá no se cumplió una regla sobre quién puede decidir. Son las mismas palabras, sin lo que se haya ocultado o eliminado. Si se aprueba, se publica de nuevo. Deciden personas que no tuvieron parte en el retiro.",
  } satisfies Record<RepeatKind, string> as Record<RepeatKind, string>,
  own: {
    rejection: (day: string) =>
      `Desde el ${day} otras personas deciden otra vez sobre este aporte, porque quizá no se cumplió una regla sobre quién podía rechazarlo. Usted no tiene que hacer nada.`,
    retraction: (day: string) =>
      `Este aporte repite uno suyo que se retiró. Desde el ${day} otras personas lo deciden otra vez, porque quizá no se cumplió una regla sobre quién podía retirarlo. Si lo aprueban, vuelve a publicarse. Usted no tiene que hacer nada.`,
  } satisfies Record<RepeatKind, (day: string) => string> as Record<
    RepeatKind,
    (day: string) => string
  >,
  ownAfter: (day: string) =>
    `El ${day} este aporte volvió a otras personas, porque quizá no se había cumplido una regla sobre quién podía decidir.`,
  approve: "Aprobar",
  approveHint: {
    rejection: "Se publica como cualquier aporte.",
    retraction: "Vuelve a publicarse, con la fecha de hoy como decisión.",
  } satisfies Record<RepeatKind, string> as Record<RepeatKind, string>,
  reject: {
    rejection: "Rechazar",
    retraction: "Mantener el retiro",
  } satisfies Record<RepeatKind, string> as Record<RepeatKind, string>,
  rejectHint:
    "Diga el motivo: la persona que lo contó lo leerá, y puede apelar si no apeló antes.",
  retractedUnderReviewSince: (day: string) =>
    `En revisión desde el ${day}: se mira de nuevo si quienes lo retiraron podían decidir. Otras personas decidirán si se publica otra vez.`,
  mail: {
    rejection:
      "Su aporte fue rechazado, pero quizá no se cumplió una regla sobre quién puede decidir. Por eso otras personas lo deciden otra vez. Usted no tiene que hacer nada.",
    retraction:
      "Un aporte suyo fue retirado, pero quizá no se cumplió una regla sobre quién puede decidir. Por eso otras personas deciden si vuelve a publicarse. Usted no tiene que hacer nada.",
  } satisfies Record<RepeatKind, string> as Record<RepeatKind, string>,
  sentence: {
    rejection: (day: string, target: string) =>
      `El ${day} el rechazo de un aporte sobre la promesa ${target} volvió a otras personas, porque quizá no se cumplió una regla sobre quién puede decidir.`,
    retraction: (day: string, target: string) =>
      `El ${day} el retiro de un avance de la promesa ${target} volvió a otras personas, porque quizá no se cumplió una regla sobre quién puede decidir; sigue retirado mientras tanto.`,
    settled: {
      approved: (day: string, target: string) =>
        `El ${day} otras personas decidieron otra vez sobre un aporte de la promesa ${target} y lo publicaron.`,
      rejected: (day: string, target: string) =>
        `El ${day} otras personas decidieron otra vez sobre un aporte de la promesa ${target} y no lo publicaron.`,
      withdrawn: (day: string, target: string) =>
        `El ${day} quien contó un aporte de la promesa ${target} lo tomó de vuelta antes de que se decidiera otra vez.`,
    } satisfies Record<
      RepeatOutcome,
      (day: string, target: string) => string
    > as Record<RepeatOutcome, (day: string, target: string) => string>,
  },
};
