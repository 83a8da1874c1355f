import { brigida, maruja, teodoro, yeni } from "./people";
import { document, official, photo, press, testimony } from "./sources";
import { told } from "./story";

/** Candarave, invented: a deposit that was finished, a rejected claim, and updates on a projection and an action. */
export const CANDARAVE_LATER = [
  told(
    "CAN-A-03",
    brigida.on("2022-10-17").reports({
      status: "fulfilled",
      since: "2022-10-07",
      value: 100,
      says: "El depósito ya recibe la basura de toda la provincia. El botadero de la quebrada lo cerraron con llave.",
      sources: [
        official("Acta de ejemplo", "municipio.example/can/deposito"),
        photo("Foto inventada del portón", "fotos.example/porton"),
      ],
    }),
    yeni.on("2022-10-19").approves(),
    maruja.on("2022-10-22").approves(),
  ),
  told(
    "CAN-I-02",
    brigida.on("2021-09-06").reports({
      status: "in_progress",
      since: "2021-08-30",
      says: "El presidente de la junta de mi barrio, con su número de celular, dice que ya los inscribieron.",
      sources: [document("Hoja inventada", "capturas.example/can-hoja")],
    }),
    yeni
      .on("2021-09-08")
      .rejects(
        "personal_data",
        "La hoja lleva el teléfono de una persona. Envíelo de nuevo sin ese dato, por favor.",
      ),
    brigida
      .daysAgo(4)
      .appeals(
        "El teléfono es el de la oficina de la junta, que está pintado en su puerta. No es de ninguna persona.",
      ),
  ),
  told(
    "CAN-PE-01",
    brigida.on("2022-04-04").reports({
      status: "in_progress",
      since: "2022-03-25",
      value: 1.1,
      says: "El informe económico del año pasado calcula 1.1 % de crecimiento para la provincia. El plan proyectaba 3 %.",
      sources: [official("Informe de ejemplo", "economia.example/can-2021")],
    }),
    teodoro.on("2022-04-07").approves(),
  ),
  told(
    "CAN-X-009",
    brigida.on("2021-03-29").reports({
      status: "in_progress",
      since: "2021-03-19",
      says: "La asociación de productores estrenó la secadora de orégano. La primera campaña salió empacada desde aquí.",
      sources: [
        press("Nota radial inventada", "radio.example/oregano"),
        testimony("Soy socia y vi el primer empaque"),
      ],
    }),
    yeni.on("2021-04-01").approves(),
  ),
  // Waits for its first decision, longest of all.
  told(
    "CAN-S-06",
    brigida.daysAgo(20).reports({
      status: "stalled",
      since: "2022-12-01",
      says: "La caseta de auxilio del mercado está cerrada. Tiene el candado puesto desde hace semanas.",
      sources: [photo("Foto inventada de la caseta", "fotos.example/caseta")],
    }),
  ),
];
