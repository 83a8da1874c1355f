import type { Dimension } from "#app/domain/plan/dimension";
import type { Mandate } from "#app/domain/plan/plan";
import type { PlanFile, PlanItem } from "#app/domain/plan/plan-file";
import {
  planFromFile,
  type PlanWithTargets,
} from "#app/domain/plan/plan-from-file";
import type { Province, Region } from "#app/domain/province/province";

export const WORLD_REGIONS: readonly Region[] = [
  { code: "08", slug: "cusco", name: "Cusco" },
  { code: "23", slug: "tacna", name: "Tacna" },
];

export const WORLD_PROVINCES: readonly Province[] = [
  {
    ubigeo: "0808",
    slug: "espinar",
    name: "Espinar",
    regionCode: "08",
    regionName: "Cusco",
    codePrefix: "ESP",
    capital: "Yauri",
    latitude: -14.79,
    longitude: -71.41,
  },
  {
    ubigeo: "2304",
    slug: "tarata",
    name: "Tarata",
    regionCode: "23",
    regionName: "Tacna",
    codePrefix: "TAR",
    capital: "Tarata",
    latitude: -17.47,
    longitude: -70.03,
  },
];

/** From 41 to 12 percent by the deadline: 26.5 is half of the way. */
const anaemia: PlanItem["measure"] = {
  operator: "reduce_to",
  indicator: "Prevalencia de anemia",
  baseline: 41,
  baselineDate: "2018-01-01",
  baselineBasis: "stated",
  goal: 12,
  unit: "percent",
  of: "niños menores de tres años",
  points: false,
};

const LETTERS = {
  S: "social",
  E: "economic",
  A: "environmental",
  I: "institutional",
} as const satisfies Record<string, Dimension>;

type Promise = Partial<PlanItem> & { letter: keyof typeof LETTERS };

type PlanFacts = Pick<
  PlanFile,
  "id" | "province" | "prefix" | "organization" | "title" | "mandate"
>;

/** A plan file with these promises, numbered from 1 over all dimensions: `ESP-S-01`, `ESP-S-02`, `ESP-E-03`. */
function planFile(
  facts: PlanFacts,
  promises: readonly (Promise & { wording: string })[],
): PlanFile {
  return {
    ...facts,
    format: 1,
    term: "2019-2022",
    document: {
      file: `${facts.id}.txt`,
      sha256: "a".repeat(64),
      lines: 200,
      pages: null,
    },
    notes: [],
    targets: promises.map((promise, index) => item(facts, promise, index + 1)),
    unreadable: [],
  };
}

function item(
  { prefix }: Pick<PlanFile, "prefix">,
  { letter, wording, ...facts }: Promise & { wording: string },
  position: number,
): PlanItem {
  const line = 10 + position;
  return {
    code: `${prefix}-${letter}-${String(position).padStart(2, "0")}`,
    kind: "target",
    dimension: LETTERS[letter],
    problem: null,
    objective: null,
    wording,
    wholeCell: null,
    rowLines: [],
    heading: null,
    serves: [],
    passages: [
      {
        section: "Resumen",
        firstLine: line,
        lastLine: line,
        page: null,
        text: wording,
      },
    ],
    contradiction: null,
    measure: null,
    deadline: "2022-12-31",
    deadlineBasis: "term",
    verifiability: "observable",
    ...facts,
  };
}

/**
 * A plan for Espinar with seven promises. The second has a measure, from 41 to 12 percent; the third is
 * due at the end of 2020; all others with the term.
 */
export function espinarPlan(
  prefix = "ESP",
  mandate: Mandate = "governing",
): PlanFile {
  const facts = {
    id:
      prefix === "ESP"
        ? "espinar-2019-2022-1"
        : `espinar-${prefix.toLowerCase()}`,
    province: "0808",
    prefix,
    organization: "Movimiento de Prueba",
    title: "Plan de gobierno de Espinar",
    mandate,
  };
  return planFile(facts, [
    { letter: "S", wording: "Construir una posta de salud en Coporaque." },
    {
      letter: "S",
      wording: "Reducir la anemia infantil del 41 % al 12 %.",
      measure: anaemia,
      verifiability: "measurable",
    },
    {
      letter: "E",
      wording: "Asfaltar la vía Yauri - Coporaque en 2020.",
      deadline: "2020-12-31",
      deadlineBasis: "stated",
    },
    {
      letter: "E",
      wording: "Apoyar a los productores de fibra de alpaca.",
      verifiability: "vague",
    },
    { letter: "A", wording: "Instalar una planta de tratamiento de aguas." },
    { letter: "A", wording: "Forestar las cabeceras de cuenca." },
    { letter: "I", wording: "Realizar dos audiencias públicas cada año." },
  ]);
}

/** A plan for Tarata with two promises, whose mandate nobody has verified. */
export function tarataPlan(): PlanFile {
  return planFile(
    {
      id: "tarata-2019-2022-1",
      province: "2304",
      prefix: "TAR",
      organization: null,
      title: "Plan de gobierno de Tarata",
      mandate: "unverified",
    },
    [
      { letter: "S", wording: "Mejorar el centro de salud de Tarata." },
      { letter: "E", wording: "Ampliar los canales de riego." },
    ],
  );
}

/** What a new world has published, as the site reads it back. */
export const WORLD_PLANS: readonly PlanWithTargets[] = [
  espinarPlan(),
  tarataPlan(),
].flatMap((file) =>
  WORLD_PROVINCES.filter(({ ubigeo }) => ubigeo === file.province).map(
    (province) => planFromFile(file, province),
  ),
);
