import { RETAMAS } from "./groups";
import { hilario, lucia, mario, maruja, rosa, wilber } from "./people";
import { document, official, photo, press, testimony, visit } from "./sources";
import { told } from "./story";

/** Espinar, invented: environment and town hall, with a request for changes and a third opinion. */
export const ESPINAR_INSTITUTIONAL = [
  // Waits for its first decision.
  told(
    "ESP-A-01",
    wilber.daysAgo(9).reports({
      status: "in_progress",
      since: "2022-10-04",
      says: "Hubo tres reuniones con los mineros de la zona para formalizarse. Todavía no hay nadie inscrito, que yo sepa.",
      sources: [testimony("Asistí a la reunión del 4 de octubre")],
    }),
  ),
  told(
    "ESP-A-02",
    rosa.on("2019-11-20").reports({
      status: "fulfilled",
      since: "2019-11-04",
      says: "Salió la ordenanza que crea la subgerencia de ambiente y la oficina ya atiende en el segundo piso. Fui a preguntar por el recojo de basura y me atendieron.",
      sources: [
        official("Ordenanza de ejemplo 014", "municipio.example/esp/014"),
        photo("Foto inventada del letrero", "fotos.example/oficina"),
      ],
    }),
    mario.on("2019-11-22").approves(),
    lucia.on("2019-11-25").approves("La ordenanza nombra las cuatro áreas."),
  ),
  told(
    "ESP-A-03",
    wilber.on("2023-02-20").reports({
      status: "partly_fulfilled",
      since: "2023-02-10",
      reason: "no_budget",
      group: RETAMAS,
      says: "De los talleres que se anunciaron se hicieron los de monitoreo ambiental, con certificado. Los de resolución de conflictos se quedaron en el afiche.",
      sources: [
        visit("Acta inventada del comité", "retamas.example/talleres"),
        photo("Foto inventada del afiche", "fotos.example/afiche"),
      ],
    }),
    mario.on("2023-02-22").approves(),
    hilario
      .on("2023-02-24")
      .rejects(
        "evidence_does_not_show",
        "Un afiche no prueba que los otros talleres no se hicieran.",
      ),
    maruja
      .on("2023-02-27")
      .approves("El acta tiene fechas y firmas de los talleres que sí hubo."),
  ),
  told(
    "ESP-I-01",
    wilber.on("2019-07-15").reports({
      status: "in_progress",
      since: "2019-07-08",
      says: "El portal ya está colgado, pero la sección de proyectos dice «en construcción».",
      sources: [document("Captura inventada", "capturas.example/esp-1")],
    }),
    mario.on("2019-07-17").approves(),
  ),
  told(
    "ESP-I-01",
    wilber.on("2020-03-10").reports({
      status: "fulfilled",
      since: "2020-03-02",
      says: "Ahora sí se ve cuánto se gasta en cada proyecto y se puede bajar en una hoja de cálculo. Revisé tres obras de mi barrio y estaban las tres.",
      sources: [
        document("Captura inventada", "capturas.example/esp-2"),
        press("Nota radial inventada", "radio.example/portal", "2020-03-05"),
      ],
    }),
    hilario.on("2020-03-12").approves(),
    mario.on("2020-03-13").approves(),
  ),
  told(
    "ESP-I-02",
    rosa.on("2021-05-10").reports({
      status: "in_progress",
      since: "2021-04-30",
      says: "Ya se pueden pedir los documentos de gestión en la mesa de partes.",
      sources: [testimony("Fui a la mesa de partes")],
    }),
    hilario
      .on("2021-05-12")
      .asksForChanges(
        "unclear",
        "Gracias. ¿Qué documentos pidió, y se los dieron? Ayudaría una foto del cargo.",
      ),
    rosa.on("2021-05-16").reports({
      status: "in_progress",
      since: "2021-04-30",
      says: "Pedí el reglamento de organización y el cuadro de personal en la mesa de partes. El primero me lo dieron en dos días; el segundo dicen que está en revisión.",
      sources: [
        testimony("Fui a la mesa de partes"),
        photo("Foto inventada del cargo", "fotos.example/cargo"),
      ],
    }),
    hilario.on("2021-05-18").approves(),
  ),
  told(
    "ESP-I-03",
    wilber.on("2021-06-14").reports({
      status: "not_started",
      since: "2021-06-10",
      says: "Pregunté por escrito por el concejo de desarrollo. Respondieron que no hay convocatoria ni presupuesto previsto este año.",
      sources: [
        official("Respuesta de ejemplo 077", "municipio.example/esp/077"),
      ],
    }),
    mario.on("2021-06-17").approves(),
  ),
];
