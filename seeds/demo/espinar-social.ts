import { RETAMAS } from "./groups";
import {
  gobierno,
  hilario,
  lucia,
  mario,
  maruja,
  rosa,
  wilber,
} from "./people";
import { at, hidden, official, press, taken, testimony } from "./sources";
import { told } from "./story";

/** Espinar, invented: children's nutrition measured year by year, studies, water, and light from the sun. */
export const ESPINAR_SOCIAL = [
  told(
    "ESP-S-01",
    rosa.on("2019-09-12").reports({
      status: "in_progress",
      since: "2019-08-30",
      value: 39.2,
      group: RETAMAS,
      says: "La posta colgó el resultado del control de niños: 39.2 %, casi dos puntos menos que el 41 % del plan. Recién arrancaron las visitas casa por casa.",
      sources: [official("Control de ejemplo 2019", "salud.example/esp-2019")],
    }),
    hilario.on("2019-09-14").approves(),
  ),
  told(
    "ESP-S-01",
    rosa.on("2020-11-18").reports({
      status: "in_progress",
      since: "2020-10-31",
      value: 37.6,
      says: "Este año casi no hubo controles por la cuarentena. La cifra es de los que sí llegaron a la posta, así que hay que leerla con cuidado.",
      sources: [official("Control de ejemplo 2020", "salud.example/esp-2020")],
    }),
    mario.on("2020-11-21").approves(),
  ),
  told(
    "ESP-S-01",
    wilber.on("2021-11-08").reports({
      status: "in_progress",
      since: "2021-10-29",
      value: 33.5,
      says: "Ya volvieron las brigadas a las comunidades y el control de octubre salió en 33.5 %. Falta bastante para el 12 %.",
      sources: [
        official("Control de ejemplo 2021", "salud.example/esp-2021"),
        press("Nota radial inventada", "radio.example/brigadas", "2021-11-02"),
      ],
    }),
    lucia.on("2021-11-10").approves(),
    mario.on("2021-11-15").asksForAnswer(),
    gobierno
      .on("2021-12-09")
      .replies(
        "El control de octubre lo hizo el centro de salud, y la cifra es esa. Las brigadas volvieron en agosto con fondos de la municipalidad. Para 2022 hay presupuesto para doce comunidades más.",
      ),
    hilario.on("2021-12-11").publishesReply(),
  ),
  told(
    "ESP-S-01",
    rosa.on("2023-02-06").reports({
      status: "partly_fulfilled",
      since: "2023-01-20",
      value: 28.4,
      reason: "emergency",
      group: RETAMAS,
      says: "El último control da 28.4 %. Bajó más de doce puntos desde el 41 % del plan, pero la meta era llegar a 12 %. Un año entero se fue en la pandemia.",
      sources: [
        official("Control de ejemplo, cierre", "salud.example/esp-cierre"),
        press("Nota inventada del cierre", "diario.example/esp-desnutricion"),
      ],
    }),
    mario.on("2023-02-08").approves(),
    hilario.on("2023-02-10").approves(),
  ),
  told(
    "ESP-S-02",
    wilber.on("2023-02-15").reports({
      status: "not_verifiable",
      since: "2023-02-01",
      reason: "unknown",
      says: "El plan no dice de qué estudiantes habla ni desde cuándo se cuenta, y nadie lleva un registro de cuántos siguen estudiando después del colegio. Pregunté en los dos sitios donde podrían saberlo.",
      sources: [
        official("Respuesta de ejemplo 031", "municipio.example/esp/031"),
        official("Respuesta de ejemplo 112", "educacion.example/esp/112"),
      ],
    }),
    maruja.on("2023-02-18").approves(),
    mario
      .on("2023-02-20")
      .approves("Las dos respuestas dicen que no hay registro."),
    // Nobody has answered since: the page counts the days.
    mario.daysAgo(43).asksForAnswer(),
  ),
  told(
    "ESP-S-03",
    wilber.on("2020-09-07").reports({
      status: "in_progress",
      since: "2020-08-28",
      value: 36.4,
      says: "Terminaron las redes de dos comunidades. Con eso, según el acta que leyeron en la asamblea, 36 de cada 100 viviendas ya tienen agua y baño.",
      sources: [official("Acta de ejemplo", "municipio.example/esp/agua-2020")],
    }),
    lucia.on("2020-09-09").approves(),
    rosa
      .on("2020-09-21")
      .asksForCorrection(
        "El acta habla de tres comunidades, no de dos. La tercera tiene la red, pero todavía sin agua.",
      ),
    mario
      .on("2020-09-24")
      .acceptsAsNote(
        "Es cierto: el acta nombra tres. La cifra de viviendas cuenta solo las que ya tienen agua y se sostiene.",
      ),
    // Waits in the room of the moderators.
    wilber
      .daysAgo(2)
      .asksForCorrection(
        "En el enlace de la prueba ahora aparece un acta de otro año. Habría que revisarlo.",
      ),
  ),
  told(
    "ESP-S-03",
    rosa.on("2022-06-20").reports({
      status: "in_progress",
      since: "2022-06-11",
      value: 46.8,
      says: "Entró en servicio el sistema de tres comunidades más. En la mía el agua llega de noche nomás, pero llega.",
      sources: [
        official("Acta de ejemplo", "municipio.example/esp/agua-2022"),
        at(
          "Espinar, zona rural",
          taken("Dibujo en lugar de una foto: la pileta nueva", "pileta"),
        ),
      ],
    }),
    mario.on("2022-06-23").approves(),
  ),
  // Waits for a second opinion.
  told(
    "ESP-S-03",
    rosa.daysAgo(6).reports({
      status: "partly_fulfilled",
      since: "2023-01-25",
      value: 52.3,
      reason: "no_budget",
      group: RETAMAS,
      says: "Cerró el periodo y quedaron en 52.3 %, lejos del 80 % que decía el plan. Se avanzó, no se puede negar, pero cuatro sistemas se quedaron en expediente.",
      sources: [
        official("Balance de ejemplo", "municipio.example/esp/balance-agua"),
        press("Nota inventada: el agua que falta", "diario.example/esp-agua"),
        hidden(testimony("Un trabajador de la obra, que pide reserva")),
      ],
    }),
    mario.daysAgo(4).approves("El balance y la nota dan la misma cifra."),
  ),
  told(
    "ESP-S-04",
    wilber.on("2021-12-06").reports({
      status: "fulfilled",
      since: "2021-11-30",
      value: 54,
      says: "Con los paneles de noviembre, 54 de cada 100 viviendas alejadas ya tienen luz. En la estancia de mi tío prendió el foco por primera vez.",
      sources: [
        official("Padrón de ejemplo", "municipio.example/esp/paneles"),
        testimony("Vi funcionar el panel de mi tío"),
      ],
    }),
    mario.on("2021-12-09").approves(),
    maruja.on("2021-12-12").approves(),
  ),
];
