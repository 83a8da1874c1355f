import { describe, expect, test } from "vitest";
import { readDeadline } from "#app/domain/intake/deadline";
import { readMeasure } from "#app/domain/intake/measure-grammar";
import { TERMS } from "#app/domain/province/term";

const alone = { problem: null, indicator: null, governing: null };

function read(wording: string, problem: string | null = null): string {
  const { measure } = readMeasure(wording, { ...alone, problem });
  if (!measure) return "none";
  const { operator, baseline, baselineBasis, goal, unit } = measure;
  const start =
    baselineBasis === null ? "" : ` from ${baseline} ${baselineBasis}`;
  return `${operator} ${goal} ${unit}${start}`;
}

describe("a number in a promise", () => {
  test.each([
    ["Reducir la anemia a un 12 %", "reduce_to 12 percent"],
    ["Reducir la anemia en 50%", "reduce_by 50 percent"],
    ["Reducir la anemia al 8,5%", "reduce_to 8.5 percent"],
    ["Disminuir el 30% de los accidentes", "reduce_by 30 percent"],
    ["Incrementar la producción en un 20%", "increase_by 20 percent"],
    ["Incrementar la cobertura al 90%", "reach 90 percent"],
    [
      "Incremento de los espacios deportivos hasta en un 75%",
      "increase_by 75 percent",
    ],
    ["El 80 % de las viviendas cuentan con agua", "reach 80 percent"],
    ["El 50%de las viviendas tiene luz", "reach 50 percent"],
    ["Capacitar al ochenta por ciento de los docentes", "reach 80 percent"],
    ["Al menos el 70% de los jóvenes trabaja", "at_least 70 percent"],
    ["Instalar 02 viveros", "count 2 count"],
    [
      "Implementación de 02 viveros con plantas nativas en un 100%",
      "count 2 count",
    ],
    ["Construir tres puentes carrozables", "count 3 count"],
    ["Forestar 1,200 hectáreas de ladera", "count 1200 hectares"],
    ["Dotar de cocinas a 350 familias", "count 350 families"],
    ["Capacitar a 2 mil agricultores", "count 2000 persons"],
    [
      "Lograr la llegada de 6000 mil turistas al año",
      "reach 6000 persons_per_year",
    ],
    [
      "Contar con agua para toda la población de la capital",
      "reach 100 percent",
    ],
    ["Entre 20% y 35% de las calles pavimentadas", "reach 35 percent"],
    ["40% de hogares al 2023 y 80% de hogares al 2026", "reach 80 percent"],
    ["Atender a los niños menores de 5 años", "none"],
    ["Cumplir la Ley 27972 desde el 2019", "none"],
    ["Mejorar la gestión municipal", "none"],
    ["Invertir S/ 500,000 soles en riego", "none"],
  ])("%s: %s", (wording, measure) => {
    expect(read(wording)).toBe(measure);
  });

  test("its start stands in the problem, as it is or as what is left, or nowhere", () => {
    expect(
      read(
        "Disminuir la desnutrición a 12%",
        "El 41% de niños sufre desnutrición",
      ),
    ).toBe("reduce_to 12 percent from 41 stated");
    expect(
      read(
        "El 80% de las viviendas tienen agua potable",
        "El 68.5% de las viviendas rurales no tienen agua potable",
      ),
    ).toBe("reach 80 percent from 31.5 derived");
    // Shares of different things are no start for one another.
    expect(
      read(
        "El 50% de las viviendas acceden a la energía",
        "El 30% del área rural no accede a la energía",
      ),
    ).toBe("reach 50 percent");
    expect(read("El 50% de las vías están asfaltadas", "Faltan vías")).toBe(
      "reach 50 percent",
    );
  });

  test("doubt is marked where it can be read in two ways", () => {
    const { doubts } = readMeasure("Recibir 6000 mil turistas al año", alone);
    expect(doubts).toContain("number_unclear");
    expect(readMeasure("Reducir la anemia 10%", alone).doubts).toContain(
      "number_unclear",
    );
    expect(readMeasure("Invertir S/ 500,000 soles", alone).doubts).toContain(
      "number_unclear",
    );
    expect(readMeasure("Construir 3 puentes", alone).doubts).toEqual([]);
  });
});

test.each([
  ["Al 2020 instalar viveros", "2020-12-31 stated"],
  ["Instalar viveros en el primer año de gobierno", "2019-12-31 stated"],
  ["Gobierno electrónico al culminar el 2021.", "2021-12-31 stated"],
  ["Al 2022 pagar las deudas", "2022-12-31 term"],
  ["Entre el 2019 y 2022 mejorar las vías", "2022-12-31 term"],
  ["Crear la oficina en el primer semestre del 2020", "2020-06-30 stated"],
  ["Crear la oficina en los primeros 100 días", "2019-04-10 stated"],
  ["Aplicar el Plan Concertado al 2021 en las escuelas", "2022-12-31 term"],
  ["Reducir la anemia al finalizar la gestión", "2022-12-31 term"],
])("%s: until %s", (sentence, until) => {
  const [term] = TERMS;
  if (!term) throw new Error("there is a term");
  const { date, basis } = readDeadline(sentence, term);
  expect(`${date} ${basis}`).toBe(until);
});
