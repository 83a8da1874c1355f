import { expect, test } from "vitest";
import { backupHold } from "#app/domain/removal/backup-hold";

const REMOVED = "2026-11-01T23:30:00.000Z";

test("backups hold what was removed for as long as they are kept, by the calendar of Lima", () => {
  const removedOn = "2026-11-01";
  const until = "2026-12-01";
  expect(backupHold(REMOVED, 30, "2026-12-01")).toEqual({ removedOn, until });
  expect(backupHold(REMOVED, 30, "2026-12-02")).toBeNull();
  expect(backupHold("2026-11-02T04:59:00.000Z", 0, removedOn)).toEqual({
    ...{ removedOn, until: removedOn },
  });
});

test("without a policy they hold it for good, and where nothing was removed there is nothing to say", () => {
  expect(backupHold(REMOVED, null, "2036-01-01")).toEqual({
    ...{ removedOn: "2026-11-01", until: null },
  });
  expect(backupHold(null, 30, "2026-11-01")).toBeNull();
});
