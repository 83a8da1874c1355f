import { expect, it } from "vitest";
import { AdminPage } from "#app/components/admin/admin-page";
import { SignalsPage } from "#app/components/admin/signals-page";
import { draw } from "#tests/support/draw";

const viewer = {
  name: "Ana",
  formToken: "",
  moderates: false,
  administers: true,
  contributes: false,
};

it("says at the door of the administration how many signals there are, and nothing where there are none", () => {
  const room = { viewer, signals: 3 };
  const some = draw(<AdminPage {...room} />).getByText("3 por mirar");
  expect(some.parentElement?.textContent).toBe("Señales 3 por mirar");
  const none = draw(<AdminPage {...room} signals={0} />, { language: "en" });
  expect(none.queryByText(/to look at/)).toBeNull();
});

it("leads from a pair and from a burst to each of the people", () => {
  const page = draw(
    <SignalsPage
      viewer={viewer}
      pairs={[
        {
          one: { id: "m", name: "Mario", approved: 5 },
          other: { id: "e", name: "Elena", approved: 7 },
        },
      ]}
      bursts={[
        {
          deciderId: "m",
          name: "Mario",
          approvals: 18,
          from: "2026-11-21T07:00:00.000Z",
          until: "2026-11-21T07:40:00.000Z",
        },
      ]}
    />,
  );
  page.getByText("Mario aprobó 5 de Elena; Elena aprobó 7 de Mario.");
  const ways = page
    .getAllByRole("link")
    .map((link) => link.getAttribute("href"));
  expect(ways).toEqual(
    expect.arrayContaining(["/admin/personas/m", "/admin/personas/e"]),
  );
  page.getByText(/^Mario: 18 aprobaciones, la primera el .*02:00, .*02:40\.$/);
});
