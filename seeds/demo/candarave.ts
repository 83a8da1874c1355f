import { brigida, grace, maruja, teodoro, yeni } from "./people";
import { at, official, photo, press, testimony } from "./sources";
import { told } from "./story";

/** Candarave, invented: a promise broken in its first year and kept late, and visitors counted through a pandemic. */
export const CANDARAVE = [
  told(
    "CAN-A-01",
    brigida.on("2019-08-26").reports({
      status: "not_started",
      since: "2019-08-19",
      says: "La zonificación debía estar en el primer año y a mitad de agosto no hay ni equipo contratado.",
      sources: [official("Respuesta de ejemplo 2", "municipio.example/can/2")],
    }),
    yeni.on("2019-08-28").approves(),
  ),
  told(
    "CAN-A-01",
    brigida.on("2020-02-03").reports({
      status: "broken",
      since: "2020-01-15",
      reason: "no_budget",
      says: "Terminó el primer año y la zonificación no se hizo. Respondieron que no alcanzó el presupuesto.",
      sources: [
        official("Respuesta de ejemplo 11", "municipio.example/can/11"),
        press("Nota inventada", "diario.example/can-zonificacion"),
      ],
    }),
    yeni.on("2020-02-05").approves(),
    teodoro.on("2020-02-08").approves("La respuesta lo dice con sus palabras."),
  ),
  // Takes the place of a verdict: two people again, and each says why.
  told(
    "CAN-A-01",
    brigida.on("2022-09-19").reports({
      status: "fulfilled",
      since: "2022-09-05",
      value: 100,
      says: "Aprobaron la zonificación con sus mapas. Llegó casi tres años tarde, pero llegó completa y ya la están usando para el ordenamiento.",
      sources: [
        official("Ordenanza de ejemplo 21", "municipio.example/can/21"),
        press("Nota inventada", "diario.example/can-mapas"),
      ],
    }),
    teodoro
      .on("2022-09-22")
      .approves("La ordenanza la aprueba entera; el atraso queda a la vista."),
    maruja
      .on("2022-09-26")
      .approves("Revisé los mapas: cubren los seis distritos."),
  ),
  told(
    "CAN-E-06",
    brigida.on("2020-01-20").reports({
      status: "in_progress",
      since: "2019-12-31",
      value: 2100,
      says: "En la oficina de turismo contaron 2,100 visitantes en el año. La meta es 6,000.",
      sources: [official("Conteo de ejemplo 2019", "turismo.example/can-2019")],
    }),
    teodoro.on("2020-01-23").approves(),
  ),
  told(
    "CAN-E-06",
    brigida.on("2021-01-18").reports({
      status: "in_progress",
      since: "2020-12-31",
      value: 310,
      says: "Por la pandemia llegaron 310 visitantes en todo el año. Casi todos en enero y febrero.",
      sources: [official("Conteo de ejemplo 2020", "turismo.example/can-2020")],
    }),
    yeni.on("2021-01-21").approves(),
  ),
  told(
    "CAN-E-06",
    grace.on("2022-12-28").reports({
      status: "in_progress",
      since: "2022-12-15",
      value: 3850,
      says: "The visitors' book at the tourist office shows 3,850 people this year. More than before the pandemic, and still short of 6,000.",
      sources: [
        official("Invented visitors' book", "tourism.example/can-2022"),
      ],
    }),
    maruja.on("2022-12-30").approves(),
  ),
  told(
    "CAN-A-03",
    brigida.on("2021-06-21").reports({
      status: "in_progress",
      since: "2021-06-11",
      value: 45,
      says: "El depósito de basura ya tiene la poza y el cerco. El letrero de la obra dice 45 %.",
      sources: [
        at(
          "Candarave, salida al norte",
          photo("Foto inventada del letrero", "fotos.example/deposito"),
        ),
      ],
    }),
    yeni.on("2021-06-24").approves(),
  ),
  told(
    "CAN-E-05",
    brigida.on("2021-11-22").reports({
      status: "stalled",
      since: "2021-11-08",
      says: "El asfaltado se quedó en el kilómetro siete. La maquinaria se fue y dejaron la pista con afirmado.",
      sources: [testimony("Manejo una combi por esa vía todos los días")],
    }),
    teodoro.on("2021-11-25").approves(),
  ),
];
