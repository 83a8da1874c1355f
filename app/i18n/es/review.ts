/** Words of one review: what changed since the update was sent back, and what is like it. */
export const review = {
  changes: "Qué cambió desde que se devolvió",
  unchanged: "Llegó otra vez sin ningún cambio.",
  sameWords: "El relato es el mismo, palabra por palabra.",
  nothing: "nada",
  fact: {
    status: "Estado",
    effectiveDate: "Desde",
    measuredValue: "Valor medido",
    reason: "Por qué no se cumplió",
    groupId: "Grupo",
  },
  mark: { removed: "quitado", added: "agregado" },
  markEnd: "fin",
  evidenceRemoved: "Pruebas quitadas",
  evidenceAdded: "Pruebas agregadas",
  alike: (count: string, n: number) =>
    n === 1
      ? "Hay otro más que parece contar lo mismo: véalos uno por uno"
      : `Hay ${count} más que parecen contar lo mismo: véalos uno por uno`,
  alikeLead:
    "Estos aportes parecen contar lo mismo. Cada uno se decide por separado.",
  needsTwoOrdinary: "Hacen falta dos decisiones iguales de dos personas.",
  replacesVerdict: (label: string) =>
    `Hoy vale el veredicto «${label}». Si publica otro estado, explique por qué: su explicación se verá en la página de la promesa.`,
  usedPhoto: "Una foto suya ya está en otro aporte.",
};
