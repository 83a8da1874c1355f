import { describe, expect, it } from "vitest";
import { recordSentence } from "#app/components/record/record-sentence";
import {
  RECORD_ENTRY_TYPES,
  type RecordEntry,
  type RecordEntryType,
} from "#app/domain/record/record-entry";
import type { RecordNames } from "#app/domain/record/record-names";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { CONTEST_SENTENCES } from "./contest-sentences";
import { recordSample, SAMPLE_PEOPLE } from "#tests/support/record-samples";

const { ROSA, MARIO, LUZ } = SAMPLE_PEOPLE;

const NAMES: RecordNames = {
  plans: { "espinar-2019-2022-1": "Plan de Espinar" },
  provinces: { "0808": "Espinar" },
  targets: { "ESP-S-01": "Espinar" },
  people: { [ROSA]: "Rosa", [MARIO]: "Mario", [LUZ]: "Luz" },
  groups: { g1: "Vigilantes de Espinar" },
};

const NOBODY: RecordNames = {
  plans: {},
  provinces: {},
  targets: {},
  people: {},
  groups: {},
};

function say(entry: RecordEntry, language: Language, names = NAMES): string {
  const words = wordsFor(language);
  return recordSentence(entry, { names, words, language });
}

const SENTENCES: Record<RecordEntryType, Record<Language, string>> = {
  ...CONTEST_SENTENCES,
  plan_published: {
    es: "El 12/03/2021 se publicó «Plan de Espinar», de la provincia de Espinar, periodo 2019-2022: 13 metas y 44 acciones.",
    en: "On 12/03/2021 “Plan de Espinar”, of the province of Espinar, term 2019-2022, was published: 13 targets and 44 actions.",
  },
  plan_amended: {
    es: "El 12/03/2021 se corrigió lo que este sitio dice de «Plan de Espinar»: título y notas.",
    en: "On 12/03/2021 what this site says of “Plan de Espinar” was corrected: title and notes.",
  },
  target_amended: {
    es: "El 12/03/2021 se corrigió cómo muestra este sitio la promesa ESP-S-01 (Espinar): texto.",
    en: "On 12/03/2021 the way this site shows promise ESP-S-01 (Espinar) was corrected: wording.",
  },
  target_succeeded: {
    es: "El 12/03/2021 la promesa ESP-S-01 (Espinar) pasó a seguirse como ESP-S-14 y ESP-S-15. Motivo: eran dos o más promesas leídas como una. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 promise ESP-S-01 (Espinar) began to be followed as ESP-S-14 and ESP-S-15. Reason: they were two or more promises read as one. Decided by Mario and Luz.",
  },
  mandate_set: {
    es: "El 12/03/2021 se acreditó que «Plan de Espinar» es el plan del gobierno elegido. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 it was established that “Plan de Espinar” is the elected government's plan. Decided by Mario and Luz.",
  },
  update_approved: {
    es: "El 12/03/2021 se publicó el veredicto «Incumplida» sobre la promesa ESP-S-01 (Espinar), al 01/03/2021. Motivo: sin presupuesto. Con 3 pruebas. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 the verdict “Broken” on promise ESP-S-01 (Espinar), as of 01/03/2021, was published. Reason: no budget. With 3 pieces of evidence. Decided by Mario and Luz.",
  },
  update_retracted: {
    es: "El 12/03/2021 se retiró un avance de la promesa ESP-S-01 (Espinar), que queda tachado en su historia. Motivo: se comprobó que no es cierto. Lo decidieron Luz y Mario.",
    en: "On 12/03/2021 an update on promise ESP-S-01 (Espinar) was retracted; it stays in its history, struck through. Reason: it was shown to be untrue. Decided by Luz and Mario.",
  },
  role_granted: {
    es: "El 12/03/2021 se encargó a Mario el papel de moderación en la provincia de Espinar. Lo hizo Luz.",
    en: "On 12/03/2021 Mario was given the role of moderator in the province of Espinar. Done by Luz.",
  },
  role_revoked: {
    es: "El 12/03/2021 se retiró a Mario el papel de administración en todo el país. Se hizo desde el servidor.",
    en: "On 12/03/2021 the role of administrator in the whole country was taken from Mario. Done on the server.",
  },
  account_closed: {
    es: "El 12/03/2021 alguien borró su cuenta; lo que publicó queda con el nombre de Rosa.",
    en: "On 12/03/2021 somebody deleted their account; what they published stays under the name Rosa.",
  },
  account_suspended: {
    es: "El 12/03/2021 se suspendió la cuenta de Mario. Lo hizo Luz.",
    en: "On 12/03/2021 the account of Mario was suspended. Done by Luz.",
  },
  account_reactivated: {
    es: "El 12/03/2021 se reabrió la cuenta de Rosa. Lo hizo Mario.",
    en: "On 12/03/2021 the account of Rosa was opened again. Done by Mario.",
  },
  queue_figures: {
    es: "El 12/03/2021 esperaban revisión 3 aportes; el más antiguo, hace 2 días; la mitad, hace 5 horas o menos.",
    en: "On 12/03/2021 3 updates waited for review; the oldest for 2 days; half of them for 5 hours or less.",
  },
  group_created: {
    es: "El 12/03/2021 se abrió el grupo de vigilancia «Vigilantes de Espinar». Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” was opened. Done by Luz.",
  },
  setting_changed: {
    es: "El 12/03/2021 el ajuste coverage_threshold pasó de 0.5 a 0.6. Lo hizo Luz.",
    en: "On 12/03/2021 the setting coverage_threshold went from 0.5 to 0.6. Done by Luz.",
  },
  method_changed: {
    es: "El 12/03/2021 empezó la versión 2 del método: el ajuste «veredictos que hacen falta para calcular» pasó de 50\u00a0% a 60\u00a0%. Motivo: lo pidieron ciudadanos o grupos. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 version 2 of the method began: the setting “verdicts that a figure takes” went from 50% to 60%. Reason: citizens or groups asked for it. Decided by Mario and Luz.",
  },
  words_removed: {
    es: "El 12/03/2021 se taparon palabras de la explicación de la versión 2 del método. Motivo: datos personales. Lo decidieron Mario y Luz.",
    en: "On 12/03/2021 words of the explanation of version 2 of the method were blacked out. Reason: personal data. Decided by Mario and Luz.",
  },
  words_restored: {
    es: "El 12/03/2021 volvió a mostrarse la fuente de quién gobierna según un plan. Lo hizo Luz.",
    en: "On 12/03/2021 the source of who governs by a plan was shown again. Done by Luz.",
  },
  data_imported: {
    es: "El 12/03/2021 este sitio comenzó con lo que otra copia tenía publicado (1,234 entradas en su registro): 1 plan, 418 promesas y 37 avances.",
    en: "On 12/03/2021 this site began with what another copy had published (1,234 entries in its record): 1 plan, 418 promises and 37 updates.",
  },
  update_imported: {
    es: "El 12/03/2021 se trajo de la otra copia que la promesa ESP-S-01 (Espinar) está «Incumplida» al 01/03/2020, publicado allí el 12/03/2020. Motivo: sin presupuesto. Con 2 pruebas. Lo decidieron Mario y Luz. Se retiró allí el 01/06/2020. Motivo: se comprobó que no es cierto.",
    en: "On 12/03/2021 it was brought from the other copy that promise ESP-S-01 (Espinar) is “Broken” as of 01/03/2020, published there on 12/03/2020. Reason: no budget. With 2 pieces of evidence. Decided by Mario and Luz. It was retracted there on 01/06/2020. Reason: it was shown to be untrue.",
  },
  entries_given_up: {
    es: `El 12/03/2021 este sitio volvió de una copia de seguridad y renunció a las entradas 1,200 a 1,233 de su registro, que tenía la raíz ${"a".repeat(64)}.`,
    en: `On 12/03/2021 this site came back from a backup and gave up entries 1,200 to 1,233 of its record, which had the root ${"a".repeat(64)}.`,
  },
  conflict_declared: {
    es: "El 12/03/2021 Mario declaró que algo le une a la provincia de Espinar (trabajo): no decide allí.",
    en: "On 12/03/2021 Mario declared a tie to the province of Espinar (work): no decisions there.",
  },
  conflict_ended: {
    es: "El 12/03/2021 Mario declaró que ya no le une a la provincia de Espinar lo que había declarado (familia).",
    en: "On 12/03/2021 Mario declared that an earlier tie to the province of Espinar (family) is no more.",
  },
  review_reopened: {
    es: "El 12/03/2021 volvió a revisión un avance de la promesa ESP-S-01 (Espinar) que Mario había decidido; sigue a la vista mientras otras personas lo revisan.",
    en: "On 12/03/2021 an update on promise ESP-S-01 (Espinar) that Mario had decided on went back under review; it stays in view while others look again.",
  },
  review_repeated: {
    es: "El 12/03/2021 volvió a revisión un avance de la promesa ESP-S-01 (Espinar), porque quizá no se cumplió una regla sobre quién puede decidir; sigue a la vista mientras otras personas lo revisan.",
    en: "On 12/03/2021 an update on promise ESP-S-01 (Espinar) went back under review, because a rule of who may decide may not have been kept; it stays in view while others look again.",
  },
  publication_confirmed: {
    es: "El 12/03/2021 se confirmó un avance de la promesa ESP-S-01 (Espinar). Lo decidió Luz.",
    en: "On 12/03/2021 an update on promise ESP-S-01 (Espinar) was confirmed. Decided by Luz.",
  },
  group_approved: {
    es: "El 12/03/2021 se abrió el grupo de vigilancia «Vigilantes de Espinar», de la provincia de Espinar. Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar”, of the province of Espinar, was opened. Done by Luz.",
  },
  group_renamed: {
    es: "El 12/03/2021 cambió su nombre o lo que dice de sí el grupo de vigilancia «Vigilantes de Espinar». Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” changed its name or what it says of itself. Done by Luz.",
  },
  group_moved: {
    es: "El 12/03/2021 el grupo de vigilancia «Vigilantes de Espinar» pasó a vigilar la provincia de Espinar. Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” came to watch the province of Espinar. Done by Luz.",
  },
  group_suspended: {
    es: "El 12/03/2021 se suspendió el grupo de vigilancia «Vigilantes de Espinar»: nadie cuenta en su nombre. Motivo: se usó para abusar. Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” was suspended: nobody tells anything in its name. Reason: it was abused. Done by Luz.",
  },
  group_resumed: {
    es: "El 12/03/2021 volvió a la actividad el grupo de vigilancia «Vigilantes de Espinar». Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” became active again. Done by Luz.",
  },
  group_closed: {
    es: "El 12/03/2021 se cerró el grupo de vigilancia «Vigilantes de Espinar». Motivo: así lo quiso el grupo. Lo hizo Luz.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” was closed. Reason: the group wished so. Done by Luz.",
  },
  group_members_changed: {
    es: "El 12/03/2021 el grupo de vigilancia «Vigilantes de Espinar» pasó a tener 3 integrantes, 1 con su nombre a la vista.",
    en: "On 12/03/2021 the watchdog group “Vigilantes de Espinar” came to have 3 members, 1 of them named.",
  },
};

it("a record that was given up, and was no longer than the copy, is told as another one", () => {
  const entry = recordSample("entries_given_up");
  expect(say({ ...entry, kept: 2_000 }, "en")).toBe(
    `On 12/03/2021 this site came back from a backup and gave up another record, of 1,234 entries and root ${"a".repeat(64)}.`,
  );
});

describe.each(["es", "en"] as const)("an entry in words (%s)", (language) => {
  it.each(RECORD_ENTRY_TYPES)("of type %s", (type) => {
    expect(say(recordSample(type), language)).toBe(SENTENCES[type][language]);
  });

  it.each(RECORD_ENTRY_TYPES)(
    "of type %s still reads where nothing has a name any more",
    (type) => {
      const sentence = say(recordSample(type), language, NOBODY);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      for (const id of Object.values(SAMPLE_PEOPLE)) {
        expect(sentence).not.toContain(id);
      }
    },
  );
});

describe("the sentence of an approved update", () => {
  it("speaks of a state where it is no verdict, and of one person where one decided", () => {
    const entry = recordSample("update_approved");
    const plain: RecordEntry = {
      ...entry,
      status: "in_progress",
      reason: null,
      evidence: entry.evidence.slice(0, 1),
      protectedEvidence: 0,
      decisions: entry.decisions.slice(0, 1),
    };
    expect(say(plain, "es")).toBe(
      "El 12/03/2021 se publicó que la promesa ESP-S-01 (Espinar) está «En marcha» al 01/03/2021. Con 1 prueba. Lo decidió Mario.",
    );
  });
});

describe("the sentence of a target that was missing", () => {
  it("says that it was added", () => {
    const added: RecordEntry = {
      ...recordSample("target_amended"),
      before: null,
      fields: [],
    };
    expect(say(added, "es")).toBe(
      "El 12/03/2021 se agregó la promesa ESP-S-01 (Espinar), que faltaba en este sitio.",
    );
  });
});
