import { MIRADOR } from "./groups";
import { maruja, nelida, teodoro, yeni } from "./people";
import { official, photo, press, testimony, visit } from "./sources";
import { told } from "./story";

/** Tarata, invented: the plant for drinking water, and how the term ended. */
export const TARATA_LATER = [
  told(
    "TAR-E-03",
    nelida.on("2022-03-21").reports({
      status: "in_progress",
      since: "2022-03-12",
      value: 65,
      says: "Retomaron la planta y ya da agua buena a 65 de cada 100 personas, según el operador.",
      sources: [official("Parte de ejemplo", "agua.example/tar-2022")],
    }),
    yeni.on("2022-03-24").approves(),
  ),
  // The first two differ; waits for a third.
  told(
    "TAR-E-03",
    nelida.daysAgo(12).reports({
      status: "broken",
      since: "2023-01-12",
      value: 65,
      reason: "stopped_by_third_party",
      says: "Prometieron agua buena para toda la población y se quedó en 65 %. Los barrios de arriba siguen con pilón.",
      sources: [
        official("Parte de ejemplo", "agua.example/tar-2023"),
        testimony("Vivo en uno de los barrios de arriba"),
      ],
    }),
    yeni
      .daysAgo(8)
      .approves("La meta era toda la población y el plazo ya pasó."),
    teodoro
      .daysAgo(5)
      .rejects(
        "wrong_status",
        "Con 65 % abastecido corresponde cumplida en parte, no incumplida.",
      ),
  ),
  told(
    "TAR-I-01",
    nelida.on("2023-02-20").reports({
      status: "partly_fulfilled",
      since: "2023-02-14",
      value: 78,
      reason: "no_budget",
      group: MIRADOR,
      says: "Revisamos los acuerdos del presupuesto participativo de los cuatro años: se cumplieron 78 de cada 100. Los que faltan son casi todos de los anexos.",
      sources: [
        visit("Cuadro inventado de acuerdos", "mirador.example/acuerdos"),
        official("Informe de ejemplo", "municipio.example/tar/participativo"),
      ],
    }),
    yeni
      .on("2023-02-22")
      .approves("Se pasó el plazo con 78 %: es una parte comprobable."),
    teodoro
      .on("2023-02-25")
      .approves(
        "El cuadro y el informe coinciden, con diferencia de un punto.",
      ),
  ),
  told(
    "TAR-I-04",
    nelida.on("2023-03-06").reports({
      status: "not_verifiable",
      since: "2023-03-01",
      says: "No hay lista de las sesiones del concejo ni de en qué local se hicieron, así que no se puede decir cuántas se pudieron ver.",
      sources: [
        official("Respuesta de ejemplo 9", "municipio.example/tar/9"),
        visit("Carta inventada del colectivo", "mirador.example/sesiones"),
      ],
    }),
    teodoro.on("2023-03-08").approves(),
    maruja.on("2023-03-10").approves(),
  ),
  told(
    "TAR-X-010",
    nelida.on("2023-02-06").reports({
      status: "broken",
      since: "2023-01-30",
      reason: "not_prioritised",
      says: "La bolsa de trabajo no existió. En la oficina donde debía funcionar atienden licencias.",
      sources: [
        official("Respuesta de ejemplo 3", "municipio.example/tar/3"),
        press("Nota inventada", "diario.example/tar-bolsa"),
      ],
    }),
    yeni.on("2023-02-08").approves(),
    maruja.on("2023-02-11").approves(),
  ),
  // Waits for its author.
  told(
    "TAR-S-04",
    nelida.daysAgo(15).reports({
      status: "in_progress",
      since: "2022-09-18",
      says: "Vi ensayar al elenco de danza en el coliseo, dos veces en un mes.",
      sources: [photo("Foto inventada del ensayo", "fotos.example/ensayo")],
    }),
    maruja
      .daysAgo(13)
      .asksForChanges(
        "personal_data",
        "En la foto se ven caras de niños. ¿Puede enviar otra, de lejos o de espaldas?",
      ),
  ),
];
