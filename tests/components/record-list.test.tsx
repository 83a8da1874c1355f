import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { PageProvider } from "#app/components/layout/page";
import { RecordHead } from "#app/components/record/record-head";
import { RecordList } from "#app/components/record/record-list";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { recordSample } from "#tests/support/record-samples";

const NAMES = { plans: {}, provinces: {}, targets: {}, people: {}, groups: {} };

function draw(child: ReactNode, language: Language = "es") {
  const page = {
    language,
    words: wordsFor(language),
    today: "2026-11-21",
    path: "/registro",
    query: "",
    asOf: null,
    knownOn: null,
    origin: "http://localhost:3000",
    demo: false,
    record: null,
  };
  render(<PageProvider value={page}>{child}</PageProvider>);
}

const entries = [
  {
    position: 12,
    entry: recordSample("update_retracted"),
    leafHash: "a".repeat(64),
  },
  {
    position: 11,
    entry: recordSample("target_amended"),
    leafHash: "b".repeat(64),
  },
  {
    position: 10,
    entry: recordSample("role_granted"),
    leafHash: "c".repeat(64),
  },
];

describe("the list of the public record", () => {
  it("shows each entry with its number, sentence and hash, newest first", () => {
    draw(<RecordList entries={entries} names={NAMES} />);
    const items = screen.getAllByRole("listitem");
    expect(items.map((item) => item.id)).toEqual(["e-12", "e-11", "e-10"]);
    const [newest] = items;
    if (newest === undefined) throw new Error("no entry was drawn");
    expect(newest).toHaveTextContent("Entrada 12");
    expect(newest).toHaveTextContent(
      "El 12/03/2021 se retiró un avance de la promesa ESP-S-01",
    );
    expect(newest).toHaveTextContent("a".repeat(64));
  });

  it("leads to the promise, and to the very update where there is one", () => {
    draw(<RecordList entries={entries} names={NAMES} />);
    const links = screen
      .getAllByRole("link", { name: "ESP-S-01" })
      .map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/metas/ESP-S-01#a-u1", "/metas/ESP-S-01"]);
    const last = screen.getAllByRole("listitem").at(-1);
    if (last === undefined) throw new Error("no entry was drawn");
    const [own, ...others] = within(last).getAllByRole("link");
    expect(own).toHaveAttribute(
      "href",
      `/registro/${entries.at(-1)?.position}`,
    );
    expect(others).toEqual([]);
  });

  it("keeps the reader's language in its links", () => {
    draw(<RecordList entries={entries} names={NAMES} />, "en");
    const [link] = screen.getAllByRole("link", { name: "ESP-S-01" });
    expect(link).toHaveAttribute("href", "/metas/ESP-S-01?lang=en#a-u1");
  });
});

describe("the head of the public record", () => {
  it("shows how many entries there are, and their root", () => {
    draw(<RecordHead size={1234} root={"d".repeat(64)} />);
    expect(screen.getByText("1,234")).toBeInTheDocument();
    expect(screen.getByText("d".repeat(64))).toBeInTheDocument();
  });
});
