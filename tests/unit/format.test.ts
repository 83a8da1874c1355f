import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatDayInWords,
  formatMoment,
  formatNumber,
  formatShare,
} from "#app/i18n/format";

describe("numbers and dates as Peru writes them", () => {
  it("sets a comma at the thousands and a point before the decimals", () => {
    expect(formatNumber(1234567.5, "es")).toBe("1,234,567.5");
    expect(formatNumber(1234567.5, "en")).toBe("1,234,567.5");
    expect(formatNumber(0.125, "es")).toBe("0.13");
  });

  it("rounds a share to whole percents", () => {
    expect(formatShare(0.615, "es")).toBe("62\u00a0%");
    expect(formatShare(0.615, "en")).toBe("62%");
    expect(formatShare(1, "es")).toBe("100\u00a0%");
  });

  it("writes a day as day, month, year", () => {
    expect(formatDay("2022-12-31", "es")).toBe("31/12/2022");
    expect(formatDay("2020-02-29", "en")).toBe("29/02/2020");
    expect(formatDayInWords("2022-12-31", "es")).toBe(
      "31 de diciembre de 2022",
    );
  });

  it("shows a moment in Lima, where the night of the 28th in UTC is still the 27th", () => {
    expect(formatMoment("2026-07-28T03:30:00.000Z", "es")).toBe(
      "27/07/2026, 22:30",
    );
  });
});
