import { PUENTES } from "./groups";
import { ciro, hilario, lucia, maruja } from "./people";
import { document, photo, press, taken, testimony } from "./sources";
import { told } from "./story";

/** Huancané, invented: very little is known, and the page says so. */
export const HUANCANE = [
  told(
    "HUA-I-07",
    ciro.on("2020-02-10").reports({
      status: "fulfilled",
      since: "2020-02-03",
      says: "La página web publica las ordenanzas y las compras del mes. La reviso desde la cabina y está al día.",
      sources: [
        document("Captura inventada", "capturas.example/hua-web"),
        press("Nota radial inventada", "radio.example/hua-web"),
      ],
    }),
    lucia.on("2020-02-13").approves(),
    hilario.on("2020-02-15").approves(),
    // Said late: what Lucía helped to publish here is reviewed again, by others.
    lucia.daysAgo(3).declaresTie("family", "huancane"),
  ),
  told(
    "HUA-E-05",
    ciro.on("2021-09-20").reports({
      status: "in_progress",
      since: "2021-09-11",
      group: PUENTES,
      says: "Están perforando el pozo de la parcialidad. La máquina trabaja desde hace dos semanas y ya salió agua, turbia todavía.",
      sources: [photo("Foto inventada del pozo", "fotos.example/pozo")],
    }),
    hilario.on("2021-09-22").approves(),
  ),
  told(
    "HUA-A-01",
    ciro.on("2021-11-20").reports({
      status: "in_progress",
      since: "2021-11-14",
      says: "Plantaron pinos en la ladera detrás del colegio, unas dos cuadras.",
      sources: [testimony("Pasé por la ladera el domingo")],
    }),
    // Those pines were the school's own.
    ciro.on("2021-11-22").withdraws(),
  ),
  told(
    "HUA-X-001",
    ciro.on("2022-05-16").reports({
      status: "in_progress",
      since: "2022-05-05",
      says: "Salió el plan de trabajo de este año con su presupuesto por programa. Es el primero que veo publicado.",
      sources: [document("Captura inventada", "capturas.example/hua-plan")],
    }),
    maruja.on("2022-05-19").approves(),
  ),
  // Waits for its first decision.
  told(
    "HUA-S-04",
    ciro.daysAgo(2).reports({
      status: "in_progress",
      since: "2022-11-28",
      group: PUENTES,
      says: "El local de la casa de la cultura ya está techado. Falta el piso y las ventanas, y nadie trabaja desde las lluvias.",
      sources: [
        taken("Dibujo en lugar de una foto: el techo", "techo"),
        testimony("Vivo al frente de la obra"),
      ],
    }),
  ),
];
