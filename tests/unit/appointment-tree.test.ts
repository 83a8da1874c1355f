import { expect, test } from "vitest";
import { appointmentTree } from "#app/domain/account/appointment-tree";

test("appointments stand under whoever made them, the server's first", () => {
  const by = (name: string, byId: string | null) => ({
    ...{ name, byId, byName: byId },
  });
  const tree = appointmentTree([
    by("Mario", "ana"),
    by("Ana", null),
    by("Elena", "luz"),
    by("Pedro", "ana"),
  ]);
  expect(
    tree.map((it) => [it.byName, it.appointed.map((one) => one.name)]),
  ).toEqual([
    [null, ["Ana"]],
    ["ana", ["Mario", "Pedro"]],
    ["luz", ["Elena"]],
  ]);
  expect(appointmentTree([])).toEqual([]);
});
