/** Words of the witness, for the person who runs it. */
export const witness = {
  usage: "Uso: npm run witness -- DIRECCIÓN CARPETA",
  pinned: (key: string) =>
    `Primera visita. Desde ahora se confía en esta clave; compárela con la que el sitio publica por otro medio:\n${key}`,
  same: (size: number) => `Sin cambios: ${size} entradas.`,
  extended: (before: number, size: number) =>
    `Bien: las ${size} entradas continúan las ${before} anteriores.`,
  unreachable: (address: string, why: string) =>
    `No se pudo leer ${address}: ${why}. Se conserva lo anterior; vuelva a intentarlo.`,
  unreadable: (file: string) =>
    `${file} no se entiende. Guárdelo aparte y empiece en otra carpeta.`,
  alarm: {
    not_signed: "ALARMA: la cabeza no está firmada con la clave conocida.",
    shorter: "ALARMA: el registro tiene menos entradas que antes.",
    rewritten: "ALARMA: el registro no continúa el que se conocía.",
  },
  evidence: (file: string) =>
    `Las dos cabezas quedan en ${file}: son la prueba. Avise a otros testigos.`,
};
