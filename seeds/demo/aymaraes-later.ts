import { eusebio, mario, maruja, teodoro } from "./people";
import { document, official, press, testimony, visit } from "./sources";
import { told } from "./story";

/** Aymaraes, invented: what goes on, a claim that was rejected, a verdict that is contested, and a draft. */
export const AYMARAES_LATER = [
  told(
    "AYM-A-01",
    eusebio.on("2021-08-30").reports({
      status: "in_progress",
      since: "2021-08-22",
      says: "Juramentó la brigada ambiental de nuestra comunidad. Somos doce, con chaleco y todo; falta que nos capaciten.",
      sources: [testimony("Soy parte de la brigada")],
    }),
    teodoro.on("2021-09-02").approves(),
  ),
  // Public, and one moderator proposes to take it back: waits for a second opinion.
  told(
    "AYM-I-03",
    eusebio.on("2021-12-17").reports({
      status: "fulfilled",
      since: "2021-12-10",
      says: "Ya se puede presentar un documento y seguir el trámite desde el teléfono. Lo probé con una solicitud de mi comunidad y llegó el número de expediente.",
      sources: [
        document("Captura inventada", "capturas.example/aym-tramite"),
        official("Resolución de ejemplo", "municipio.example/aym/tramite"),
      ],
    }),
    mario.on("2021-12-20").approves(),
    teodoro.on("2021-12-22").approves(),
    maruja
      .daysAgo(3)
      .retracts(
        "source_unreachable",
        "La captura ya no abre y la resolución no dice que el sistema funcione.",
      ),
  ),
  told(
    "AYM-S-08",
    eusebio.on("2022-04-25").reports({
      status: "in_progress",
      since: "2022-04-10",
      value: 20,
      says: "Según el informe que leyeron en la rendición de cuentas, el servicio de caminos creció 20 %. El plan decía hasta 75 %.",
      sources: [official("Informe de ejemplo", "vias.example/aym-2022")],
    }),
    mario.on("2022-04-28").approves(),
  ),
  told(
    "AYM-I-04",
    eusebio.on("2022-11-14").reports({
      status: "fulfilled",
      since: "2022-11-02",
      says: "Anunciaron por la radio que ya se pagó todo lo que se debía a los trabajadores. Queda cumplida.",
      sources: [
        press("Nota radial inventada", "radio.example/aym-deudas"),
        document("Afiche inventado", "capturas.example/aym-deudas"),
      ],
    }),
    mario
      .on("2022-11-17")
      .rejects(
        "evidence_does_not_show",
        "La nota repite el anuncio. Hace falta la planilla o una respuesta por escrito.",
      ),
    teodoro
      .on("2022-11-19")
      .rejects(
        "evidence_does_not_show",
        "Un anuncio no muestra que se haya pagado el 95 %.",
      ),
  ),
  told(
    "AYM-I-04",
    eusebio.on("2022-12-12").reports({
      status: "in_progress",
      since: "2022-12-02",
      value: 62,
      says: "Conseguí la respuesta por escrito: se pagó el 62 % de las deudas sociales. Gracias por pedirme el papel, la radio había dicho que todo.",
      sources: [
        official("Respuesta de ejemplo 140", "municipio.example/aym/140"),
      ],
    }),
    mario.on("2022-12-14").approves(),
  ),
  // Never sent.
  told(
    "AYM-S-09",
    eusebio.daysAgo(1).drafts({
      status: "in_progress",
      summary: "Hay serenos nuevos en la plaza. Falta preguntar si existe el",
    }),
  ),
  told(
    "AYM-S-06",
    eusebio.on("2022-07-11").reports({
      status: "in_progress",
      since: "2022-07-03",
      value: 30,
      says: "A mi comunidad llegó el módulo de riego. En la reunión de comunidades levantaron la mano tres de cada diez.",
      sources: [
        visit("Cuaderno inventado de la reunión", "notas.example/riego"),
      ],
    }),
    teodoro.on("2022-07-14").approves(),
  ),
];
