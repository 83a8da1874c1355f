import { z } from "zod";
import { MAX_PER_PAGE, type Page } from "../form/page";

/** What one page of a list answers: the page and the whole list's length. */
export function apiList<S extends z.ZodType>(id: string, item: S) {
  return z
    .strictObject({
      items: z.array(item),
      page: z.int().min(1),
      perPage: z.int().min(1).max(MAX_PER_PAGE),
      total: z.int().min(0),
    })
    .meta({ id });
}

/** A page of a list in the words of the API. */
export function apiPage<T, R>(page: Page<T>, toItem: (item: T) => R) {
  return {
    items: page.items.map(toItem),
    page: page.page,
    perPage: page.perPage,
    total: page.total,
  };
}
