import { MIRADOR } from "./groups";
import { maruja, nelida, teodoro, yeni } from "./people";
import { official, photo, press, testimony, visit } from "./sources";
import { told } from "./story";

/** Tarata, invented: a verdict taken back with its reason, and one on which two moderators differ. */
export const TARATA = [
  told(
    "TAR-S-07",
    nelida.on("2019-12-16").reports({
      status: "fulfilled",
      since: "2019-12-05",
      says: "Se aprobó el plan de seguridad con su diagnóstico al día. Lo presentaron en la plaza y repartieron copias.",
      sources: [
        official("Acuerdo de ejemplo 33", "municipio.example/tar/33"),
        testimony("Estuve en la presentación"),
      ],
    }),
    yeni.on("2019-12-18").approves(),
    teodoro.on("2019-12-20").approves(),
    // Of the two sources the first is hidden until a court says more.
    yeni.on("2020-01-20").takesAway({
      part: "evidence",
      act: "hide",
      ground: "court_order",
      note: "Oficio inventado 3-2020: mientras dure el proceso no se muestra.",
      by: teodoro,
    }),
  ),
  told(
    "TAR-I-02",
    nelida.on("2020-06-01").reports({
      status: "in_progress",
      since: "2020-05-20",
      value: 71,
      group: MIRADOR,
      says: "De los pedidos de información del primer año, respondieron 71 de cada 100. Lo contamos con el cuaderno de cargos.",
      sources: [
        visit("Conteo inventado de cargos", "mirador.example/cargos-1"),
      ],
    }),
    yeni.on("2020-06-04").approves(),
  ),
  told(
    "TAR-I-02",
    nelida.on("2021-12-20").reports({
      status: "in_progress",
      since: "2021-12-10",
      value: 83,
      group: MIRADOR,
      says: "Subió: ahora responden 83 de cada 100, casi siempre dentro del plazo.",
      sources: [
        visit("Conteo inventado de cargos", "mirador.example/cargos-2"),
      ],
    }),
    teodoro.on("2021-12-22").approves(),
  ),
  told(
    "TAR-A-05",
    nelida.on("2020-08-24").reports({
      status: "not_started",
      since: "2020-08-17",
      says: "Pregunté por el albergue de animales a Celso del Ejemplo, de la ventanilla. No hay local, ni registro, ni fecha.",
      sources: [official("Respuesta de ejemplo 5", "municipio.example/tar/5")],
    }),
    maruja.on("2020-08-27").approves(),
    maruja.on("2020-09-03").takesAway({
      part: "summary",
      act: "redact",
      ground: "privacy",
      phrases: ["Celso del Ejemplo"],
      note: "Nombra a un trabajador que solo atendía la ventanilla.",
      by: yeni,
    }),
  ),
  told(
    "TAR-S-06",
    nelida.on("2021-04-19").reports({
      status: "in_progress",
      since: "2021-04-08",
      says: "Pusieron el primer módulo de seguridad en la entrada del pueblo. Las cámaras llegaron pero no están conectadas.",
      sources: [photo("Foto inventada del módulo", "fotos.example/modulo")],
    }),
    yeni.on("2021-04-21").approves(),
    teodoro.on("2021-05-03").takesAway({
      part: "evidence",
      act: "remove",
      ground: "minor",
      note: "En la foto se reconoce a una niña de la escuela.",
      by: yeni,
    }),
  ),
  // Public for half a year, then taken back by two people.
  told(
    "TAR-S-06",
    nelida.on("2022-05-09").reports({
      status: "fulfilled",
      since: "2022-05-02",
      says: "Ya están todos los módulos y las cámaras funcionando, según la foto que compartieron en el grupo del barrio.",
      sources: [
        photo("Foto inventada de las cámaras", "fotos.example/camaras"),
        press("Nota inventada", "diario.example/tar-camaras"),
      ],
    }),
    yeni.on("2022-05-12").approves(),
    maruja.on("2022-05-14").approves(),
    teodoro
      .on("2022-10-24")
      .retracts(
        "disproved",
        "La foto es de otro distrito: se reconoce el mercado. La nota se basaba en esa foto.",
      ),
    yeni
      .on("2022-10-27")
      .retracts(
        "disproved",
        "Lo comprobé en el lugar: hay un módulo y ninguna cámara conectada.",
      ),
  ),
  told(
    "TAR-E-03",
    nelida.on("2021-07-26").reports({
      status: "stalled",
      since: "2021-07-12",
      says: "La planta de agua está parada: el contratista se fue y quedó el encofrado a medio llenar.",
      sources: [photo("Foto inventada de la planta", "fotos.example/planta-1")],
    }),
    teodoro.on("2021-07-29").approves(),
  ),
];
