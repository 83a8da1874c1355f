import type { Person } from "./person";
import {
  brigida,
  ciro,
  eusebio,
  grace,
  hilario,
  lucia,
  nelida,
  rosa,
  wilber,
  yeni,
} from "./people";

/** Slugs of the invented watchdog groups, as their names make them. */
export const RETAMAS = "comite-de-vigilancia-de-ejemplo-las-retamas";
export const MIRADOR = "colectivo-de-estudiantes-de-ejemplo-el-mirador";
export const PUENTES = "ronda-de-ejemplo-tres-puentes";

/** An invented watchdog group. */
export interface DemoGroup {
  slug: string;
  name: string;
  about: string;
  contact: string;
  provinces: readonly string[];
  /** Whoever proposed it comes first; the others were invited. */
  members: readonly [Person, ...Person[]];
  /** A moderator of one of its provinces who does not belong to it. */
  approvedBy: Person;
  /** Whether its page names whoever proposed it. */
  showsFirst: boolean;
}

/** Invented watchdog groups with their members. Lucía moderates and belongs to one: its updates are not hers to decide. */
export const GROUPS: readonly DemoGroup[] = [
  {
    slug: RETAMAS,
    name: "Comité de Vigilancia de ejemplo Las Retamas",
    about:
      "Vecinas y vecinos inventados que visitan obras de agua, caminos y postas cada tres meses.",
    contact: "retamas@espinar.example",
    provinces: ["espinar"],
    members: [rosa, wilber, lucia],
    approvedBy: hilario,
    showsFirst: true,
  },
  {
    slug: MIRADOR,
    name: "Colectivo de estudiantes de ejemplo El Mirador",
    about:
      "Estudiantes inventados que comparan lo prometido en Tarata y Candarave con lo que publica cada municipio.",
    contact: "mirador@tarata.example",
    provinces: ["tarata", "candarave"],
    members: [nelida, grace],
    approvedBy: yeni,
    showsFirst: false,
  },
  {
    slug: PUENTES,
    name: "Ronda de ejemplo Tres Puentes",
    about:
      "Una ronda inventada que cuida los puentes y lo que se prometió de ellos.",
    contact: "puentes@huancane.example",
    provinces: ["huancane"],
    members: [ciro],
    approvedBy: hilario,
    showsFirst: false,
  },
];

/** An invented group that still waits for a moderator. */
export const PROPOSED: Omit<DemoGroup, "approvedBy"> = {
  slug: "vigias-de-ejemplo-del-anden",
  name: "Vigías de ejemplo del andén",
  about: "Agricultoras inventadas que miran los canales de riego de Aymaraes.",
  contact: "anden@aymaraes.example",
  provinces: ["aymaraes"],
  members: [eusebio],
  showsFirst: false,
};

/** An invented invitation that waits for an answer. */
export const INVITED = { slug: MIRADOR, by: nelida, person: brigida } as const;
