import { beforeEach } from "vitest";
import { verifyRecord } from "#app/commands/verify-record.server";
import { parseRecordEntry } from "#app/domain/record/record-entry";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { useOffice } from "./office";
import { openRemovals } from "./removal-desk";

/** Words that somebody may want out of sight. */
export const SECRET = "Vive en Jirón Grau 123, Yauri.";

/** One update of Rosa's that Mario published, with a note, in an office of its own for each test. */
export function useRemovalCase() {
  const office = useOffice();
  const state = {
    office,
    updateId: "",
    removals: {} as ReturnType<typeof openRemovals>,
    shown,
    partOf,
    newestEntry,
    verifies,
  };

  beforeEach(async () => {
    const { desk, rosa, mario } = office;
    state.removals = openRemovals(office.db, desk.now);
    state.updateId = await desk.tell(rosa, "ESP-S-01", {
      summary: `La obra empezó. El guardián es Juan Pérez. ${SECRET}`,
    });
    await desk.decide(mario, state.updateId, "approve", {
      note: "Lo vi con Juan Pérez en la obra.",
    });
  });

  /** What everybody reads of the update on a day. */
  async function shown(knownOn = "2026-11-21") {
    const updateIds = [state.updateId];
    const clocks = { asOf: knownOn, knownOn };
    const page = { page: 1, perPage: 1 };
    const filter = { ...clocks, updateIds, ...page };
    const { items } = await listPublishedUpdates(office.db, filter);
    const [update] = items;
    if (update === undefined) throw new RangeError("not published");
    return update;
  }

  async function partOf(part: "evidence" | "decision") {
    const { evidence, approvals } = await shown();
    const [first] = part === "evidence" ? evidence : approvals;
    return { part, partId: first?.id ?? "" };
  }

  async function newestEntry() {
    const { payload } = await office.db
      .selectFrom("record_entries")
      .select("payload")
      .orderBy("position", "desc")
      .executeTakeFirstOrThrow();
    return parseRecordEntry(payload);
  }

  async function verifies() {
    const result = await verifyRecord(office.db);
    return result.ok ? "verifies" : result.fault;
  }

  return state;
}
