import { grace, hilario, lucia, mario, maruja, rosa, wilber } from "./people";
import { at, official, press, testimony, visit } from "./sources";
import { told } from "./story";

/** Espinar, invented: a table that stopped, roads that came on, an association that never began. */
export const ESPINAR_ECONOMIC = [
  told(
    "ESP-E-01",
    rosa.on("2019-10-21").reports({
      status: "in_progress",
      since: "2019-10-11",
      says: "Se instaló la mesa para acordar el modelo de desarrollo. Hubo dos sesiones, con lista de asistentes.",
      sources: [official("Acta de ejemplo", "municipio.example/esp/mesa")],
    }),
    mario.on("2019-10-24").approves(),
  ),
  told(
    "ESP-E-01",
    wilber.on("2020-09-15").reports({
      status: "stalled",
      since: "2020-09-01",
      says: "La mesa no se reúne desde febrero. Al comienzo era por la pandemia, pero ya hubo dos fechas nuevas y las dos se cancelaron.",
      sources: [press("Nota radial inventada", "radio.example/mesa-sin-fecha")],
    }),
    lucia.on("2020-09-18").approves(),
  ),
  told(
    "ESP-E-01",
    rosa.on("2023-01-30").reports({
      status: "broken",
      since: "2023-01-09",
      reason: "changed_course",
      says: "El periodo terminó sin ningún acuerdo firmado. La mesa no volvió a convocarse y el tema pasó a otra comisión que tampoco sesionó.",
      sources: [
        official("Respuesta de ejemplo 008", "municipio.example/esp/008"),
        testimony("Fui parte de la mesa hasta la última sesión"),
      ],
    }),
    mario.on("2023-02-01").approves(),
    hilario.on("2023-02-03").approves("La respuesta confirma que no sesionó."),
  ),
  told(
    "ESP-E-02",
    rosa.on("2020-10-26").reports({
      status: "in_progress",
      since: "2020-10-15",
      value: 51,
      says: "Repararon el tramo que va a mi distrito. El inventario dice 51 % de vías transitables.",
      sources: [official("Inventario de ejemplo", "vias.example/esp-2020")],
    }),
    hilario.on("2020-10-28").approves(),
  ),
  told(
    "ESP-E-02",
    wilber.on("2022-08-29").reports({
      status: "fulfilled",
      since: "2022-08-19",
      value: 61.2,
      says: "El inventario de este año da 61.2 %. La combi ya entra hasta donde antes bajábamos a empujar.",
      sources: [
        official("Inventario de ejemplo", "vias.example/esp-2022"),
        press("Nota inventada de los caminos", "diario.example/esp-caminos"),
      ],
    }),
    lucia.on("2022-08-31").approves(),
    mario.on("2022-09-02").approves(),
  ),
  told(
    "ESP-E-03",
    wilber.on("2023-01-18").reports({
      status: "broken",
      since: "2023-01-05",
      reason: "not_prioritised",
      says: "La mancomunidad altoandina no se creó: no hay ordenanza ni acta de fundación en ninguna de las provincias que iban a integrarla.",
      sources: [
        official("Respuesta de ejemplo 002", "municipio.example/esp/002"),
        official("Respuesta de ejemplo 045", "mancomunidades.example/045"),
      ],
    }),
    lucia.on("2023-01-20").approves(),
    maruja.on("2023-01-23").approves("Busqué por mi lado y tampoco aparece."),
  ),
  told(
    "ESP-X-009",
    grace.on("2021-05-20").reports({
      status: "in_progress",
      since: "2021-05-15",
      says: "I volunteer at the parish. The mobile clinic came to our village twice this month, with a nurse and a dentist. Before this year it had never come.",
      sources: [
        at("Espinar", visit("Invented field notes", "notes.example/clinic")),
      ],
    }),
    maruja.on("2021-05-24").approves(),
  ),
];
