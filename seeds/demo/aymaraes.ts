import { eusebio, grace, mario, maruja, teodoro } from "./people";
import { official, photo, press, visit } from "./sources";
import { told } from "./story";

/** Aymaraes, invented: deadlines within the term, one kept late, one in part, one not at all. */
export const AYMARAES = [
  told(
    "AYM-S-03",
    eusebio.on("2020-03-02").reports({
      status: "not_verifiable",
      since: "2020-02-20",
      reason: "unknown",
      says: "«Fortalecer los centros universitarios» puede ser cualquier cosa: no dice cuáles ni con qué. Pregunté a los dos institutos y cada uno entendió algo distinto.",
      sources: [
        official("Respuesta de ejemplo 19", "instituto-norte.example/19"),
        official("Respuesta de ejemplo 7", "instituto-sur.example/7"),
      ],
    }),
    mario.on("2020-03-05").approves(),
    teodoro.on("2020-03-09").approves("Las dos respuestas se contradicen."),
  ),
  told(
    "AYM-X-002",
    eusebio.on("2019-07-01").reports({
      status: "in_progress",
      since: "2019-06-17",
      says: "Abrió la primera cuna comunal en el local de la comunidad. Van ocho niños y una señora que los cuida hasta el mediodía.",
      sources: [visit("Cuaderno inventado de visita", "notas.example/cuna")],
    }),
    teodoro.on("2019-07-04").approves(),
  ),
  told(
    "AYM-X-002",
    eusebio.on("2020-06-08").reports({
      status: "stalled",
      since: "2020-03-16",
      says: "La cuna cerró con la cuarentena y nadie dice si va a volver. El local ahora es depósito.",
      sources: [photo("Foto inventada del local", "fotos.example/cuna")],
    }),
    mario.on("2020-06-11").approves(),
  ),
  told(
    "AYM-A-04",
    eusebio.on("2020-10-05").reports({
      status: "in_progress",
      since: "2020-09-25",
      value: 1,
      says: "El primer vivero ya produce queñua y pino. Del segundo solo está el terreno cercado.",
      sources: [photo("Foto inventada del vivero", "fotos.example/vivero-1")],
    }),
    mario.on("2020-10-08").approves(),
  ),
  told(
    "AYM-A-04",
    eusebio.on("2021-06-28").reports({
      status: "fulfilled",
      since: "2021-06-18",
      value: 2,
      says: "Se entregó el segundo vivero. El plan decía 2020, así que llegó con seis meses de atraso, pero los dos están funcionando.",
      sources: [
        official("Acta de ejemplo", "municipio.example/aym/vivero-2"),
        photo("Foto inventada del vivero", "fotos.example/vivero-2"),
      ],
    }),
    teodoro.on("2021-07-01").approves(),
    maruja.on("2021-07-03").approves(),
  ),
  told(
    "AYM-A-03",
    eusebio.on("2021-05-17").reports({
      status: "in_progress",
      since: "2021-05-07",
      value: 35,
      says: "El equipo del inventario de flora y fauna ya recorrió seis distritos. En la exposición dijeron que van por 35 %.",
      sources: [press("Nota radial inventada", "radio.example/inventario")],
    }),
    mario.on("2021-05-19").approves(),
  ),
  told(
    "AYM-A-03",
    eusebio.on("2022-02-14").reports({
      status: "partly_fulfilled",
      since: "2022-02-01",
      value: 60,
      reason: "no_budget",
      says: "Cerró el 2021 y el inventario quedó en 60 %. Los distritos de altura no se recorrieron porque no hubo para la movilidad.",
      sources: [
        official("Informe de ejemplo", "municipio.example/aym/inventario"),
        press("Nota inventada", "diario.example/aym-inventario"),
      ],
    }),
    mario
      .on("2022-02-17")
      .approves("El plazo era 2021 y el informe muestra seis de cada diez."),
    teodoro
      .on("2022-02-21")
      .approves("Pasó el plazo: con 60 % entregado es cumplida en parte."),
  ),
  told(
    "AYM-I-02",
    grace.on("2021-03-01").reports({
      status: "stalled",
      since: "2021-02-15",
      says: "The plot for the new town hall is fenced, and nobody has worked there since the first week of January. The neighbours say the contract was never signed.",
      sources: [photo("Invented photo of the plot", "photos.example/plot")],
    }),
    maruja.on("2021-03-04").approves(),
  ),
  told(
    "AYM-I-02",
    eusebio.on("2022-03-07").reports({
      status: "broken",
      since: "2022-01-10",
      reason: "emergency",
      says: "Se acabó el 2021 y no hay palacio: el terreno sigue con la misma malla. Dicen que la plata se fue a oxígeno y canastas, y puede ser.",
      sources: [
        official("Respuesta de ejemplo 12", "municipio.example/aym/12"),
        photo("Foto inventada del terreno", "fotos.example/terreno"),
      ],
    }),
    mario.on("2022-03-10").approves(),
    maruja.on("2022-03-12").approves("La respuesta explica el cambio de uso."),
  ),
];
