import { describe, expect, it } from "vitest";
import { lastPage, MAX_PER_PAGE, pageOffset } from "#app/domain/form/page";

describe("a page of a list", () => {
  it("begins after the pages before it", () => {
    expect(pageOffset({ page: 1, perPage: 50 })).toBe(0);
    expect(pageOffset({ page: 3, perPage: 50 })).toBe(100);
    expect(pageOffset({ page: 1, perPage: MAX_PER_PAGE })).toBe(0);
  });

  it.each([
    { page: 0, perPage: 50 },
    { page: -1, perPage: 50 },
    { page: 1.5, perPage: 50 },
    { page: Number.NaN, perPage: 50 },
    { page: 1, perPage: 0 },
    { page: 1, perPage: MAX_PER_PAGE + 1 },
    { page: Number.MAX_SAFE_INTEGER, perPage: 50 },
  ])("is refused where there is no such page: $page of $perPage", (wrong) => {
    expect(() => pageOffset(wrong)).toThrow(RangeError);
  });

  it("is the last where the list ends; an empty list has one", () => {
    expect(lastPage({ total: 0, perPage: 50 })).toBe(1);
    expect(lastPage({ total: 50, perPage: 50 })).toBe(1);
    expect(lastPage({ total: 51, perPage: 50 })).toBe(2);
    expect(lastPage({ total: 114, perPage: 50 })).toBe(3);
  });
});
