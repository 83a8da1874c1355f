import { expect, it } from "vitest";
import { AdminPage } from "#app/components/admin/admin-page";
import { WaitingForYou } from "#app/components/layout/waiting-for-you";
import { SignalsPage } from "#app/components/admin/signals-page";
import { draw } from "#tests/support/draw";

const viewer = {
  name: "Ana",
  formToken: "",
  moderates: false,
  administers: true,
  contributes: false,
};

const untyped = { intent: "", account: "", otherAccount: "", reason: "" };

const nothing = {
  viewer,
  done: null,
  problems: [],
  typed: untyped,
  pairs: [],
  rings: [],
  bursts: [],
  linked: [],
  proposals: [],
};

const [one, other, proposer] = ["Mario", "Vecino", "Luis"].map((name) => ({
  id: name.toLowerCase(),
  name,
})) as [Named, Named, Named];

interface Named {
  id: string;
  name: string;
}

it("says how it is known that two accounts are one person's, and offers to part them", () => {
  const linked = [
    {
      ...{ one, other, decided: 2 },
      kinds: ["mailbox", "told"] as const,
      since: "2026-11-20T15:00:00.000Z",
    },
  ];
  const page = draw(<SignalsPage {...nothing} linked={linked} />);
  page.getByText("Mario y Vecino");
  page.getByText(
    "Se sabe por: el mismo buzón de correo, lo dijeron dos administradores. Desde el 20/11/2026. Una decidió 2 veces sobre lo que contó la otra.",
  );
  expect(page.getAllByLabelText("Motivo")).toHaveLength(2);
  page.getByRole("button", { name: "Proponer que se separen" });
});

it.each([
  [null, ["Confirmar", "Descartar"]],
  ["own_proposal", ["Descartar"]],
  ["own_account", []],
] as const)("offers of a proposal what one may do: %s", (bar, buttons) => {
  const proposal = {
    ...{ one, other, proposer, bar },
    intent: "join" as const,
    reason: "said_so" as const,
    proposedAt: "2026-11-20T15:00:00.000Z",
  };
  const page = draw(<SignalsPage {...nothing} proposals={[proposal]} />);
  page.getByText("Que Mario y Vecino son la misma persona.");
  const names = page.getAllByRole("button").map((it) => it.textContent);
  expect(names.filter((name) => !["Proponer", "Salir"].includes(name))).toEqual(
    buttons,
  );
});

it("gives back what was typed about two accounts, with the fault beside it", () => {
  const message = "No hay ninguna cuenta con ese correo o ese nombre.";
  const page = draw(
    <SignalsPage
      {...nothing}
      typed={{
        ...untyped,
        intent: "join",
        account: "Mario",
        otherAccount: "x",
      }}
      problems={[{ field: "otherAccount", message }]}
    />,
  );
  const field = page.getByLabelText("La otra cuenta");
  expect(field.getAttribute("value")).toBe("x");
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

const waiting = {
  ...{ setting: 0, mandate: 0, link: 0, plan: 0, removal: 0, words: 0 },
};

it("says at the door what waits for whoever stands there, with a way to each", () => {
  const room = { viewer, signals: 0, proposals: 0, hold: null };
  const some = { ...waiting, mandate: 2 };
  const page = draw(<AdminPage {...room} waiting={some} />);
  const link = page.getByText("De quién es un plan: 2");
  expect(link.getAttribute("href")).toBe("/admin/planes");
  const none = draw(<AdminPage {...room} waiting={waiting} />, {
    language: "en",
  });
  none.getByText("Nothing waits for a second person like you.");
  const section = draw(<WaitingForYou waiting={waiting} quiet />).container;
  expect(section.textContent).toBe("");
});

it("says at the door of the administration how many signals there are, and nothing where there are none", () => {
  const room = { viewer, signals: 3, proposals: 0, hold: null, waiting };
  const some = draw(<AdminPage {...room} />).getByText("3 por mirar");
  expect(some.parentElement?.textContent).toBe("Señales 3 por mirar");
  const none = draw(<AdminPage {...room} signals={0} />, { language: "en" });
  expect(none.queryByText(/proposal/)).toBeNull();
  expect(none.queryByText(/to look at/)).toBeNull();
});

it("says at the door that changes of the method wait for somebody else", () => {
  const { getByText } = draw(
    <AdminPage
      {...{ viewer, signals: 0, proposals: 2, hold: null, waiting }}
    />,
  );
  const some = getByText("2 propuestas esperan a otra persona");
  expect(some.parentElement?.textContent).toContain("Ajustes");
});

it("says there too which backups hold what was removed, until when, and what ends it", () => {
  const room = { viewer, signals: 0, proposals: 0, waiting };
  const hold = { removedOn: "2026-11-01", until: "2026-12-01" };
  const text = ({ container }: ReturnType<typeof draw>) =>
    container.querySelector("section.note")?.textContent;
  const told = text(draw(<AdminPage {...room} hold={hold} />));
  expect(told).toContain("hasta el 01/11/2026");
  expect(told).toContain("después del 01/12/2026 las borra");
  expect(told).toContain("npm run backup -- CARPETA/NUEVA --keep-days 0");
  const endless = { ...hold, until: null };
  const english = draw(<AdminPage {...room} hold={endless} />, {
    language: "en",
  });
  expect(text(english)).toContain("set BACKUP_KEEP_DAYS");
  expect(text(draw(<AdminPage {...room} hold={null} />))).toBeUndefined();
});

it("leads from a pair and from a burst to each of the people", () => {
  const page = draw(
    <SignalsPage
      {...nothing}
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
