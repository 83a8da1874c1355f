import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PlanFile } from "#app/domain/plan/plan-file";
import { checkPlanQuotations } from "#app/domain/plan/plan-quotations";
import { documentLines, findQuotation } from "#app/domain/plan/quotation";

const SEEDS = fileURLToPath(new URL("../../seeds/plans/", import.meta.url));
const DOCUMENTS =
  process.env["PLANS_DIR"] ??
  fileURLToPath(new URL("../../../shared/plans", import.meta.url));

const plans = readdirSync(SEEDS).map((name) =>
  PlanFile.parse(JSON.parse(readFileSync(SEEDS + name, "utf8"))),
);

function documentOf(plan: PlanFile): Buffer {
  return readFileSync(`${DOCUMENTS}/${plan.document.file}`);
}

/** The words between « and » of our own sentences, each with the lines that its sentence names. */
function quotedBySentence(sentence: string, lines: number) {
  const named = [...sentence.matchAll(/\d+/g)]
    .map(Number)
    .filter((line) => line >= 1 && line + 2 <= lines);
  const quoted = [...sentence.matchAll(/«([^»]+)»/g)];
  return quoted.map(([, text = ""]) => ({
    text,
    // Words may run on from the named line into the next written one.
    lines: named.map((line): [number, number] => [line, line + 2]),
  }));
}

if (existsSync(DOCUMENTS)) {
  describe("the seeded plans beside their documents", () => {
    it.each(plans)("quote word for word: $id", (plan) => {
      const result = checkPlanQuotations(plan, documentOf(plan));
      expect(result.faults).toEqual([]);
      expect(result.verified).toBeGreaterThan(plan.targets.length);
    });

    it.each(plans)("are missed by one letter: $id", (plan) => {
      const document = documentOf(plan);
      for (const item of plan.targets.filter(({ kind }) => kind === "target")) {
        const passages = item.passages.map((passage) => ({
          ...passage,
          text: passage.text.replace(/.$/u, "ß"),
        }));
        const changed = { ...plan, targets: [{ ...item, passages }] };
        const { faults } = checkPlanQuotations(changed, document);
        expect(faults, item.code).toHaveLength(passages.length);
      }
    });

    it.each(plans)("are quoted rightly by our own sentences: $id", (plan) => {
      const lines = documentLines(documentOf(plan).toString("utf8"));
      const sentences = [
        ...plan.notes,
        ...plan.targets.flatMap((item) => item.contradiction ?? []),
      ];
      const missing = sentences
        .filter((sentence) => sentence.includes("línea"))
        .flatMap((sentence) => quotedBySentence(sentence, lines.length))
        .filter((quotation) => !findQuotation(lines, quotation));
      expect(missing).toEqual([]);
    });

    it.each(plans)("know another document by its SHA-256: $id", (plan) => {
      const other = Buffer.concat([documentOf(plan), Buffer.from("\n")]);
      const { verified, faults } = checkPlanQuotations(plan, other);
      expect(verified).toBe(0);
      expect(faults).toMatchObject([{ fault: "other_document" }]);
    });
  });
} else {
  it("cannot be held against documents that are not here", () => {
    console.log(`quotations not checked: there is no ${DOCUMENTS}`);
    expect(existsSync(DOCUMENTS)).toBe(false);
  });
}
