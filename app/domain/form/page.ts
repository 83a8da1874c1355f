/** Most items one page of a list may hold. */
export const MAX_PER_PAGE = 200;

/** Which part of a list is asked for: pages count from 1. */
export interface PageRequest {
  page: number;
  perPage: number;
}

/** One page of a list and how many items the whole list has. */
export interface Page<T> extends PageRequest {
  items: readonly T[];
  total: number;
}

/** How many items come before a page; throws RangeError outside the bounds, which every caller checks first. */
export function pageOffset({ page, perPage }: PageRequest): number {
  const offset = (page - 1) * perPage;
  const isWhole = Number.isInteger(page) && Number.isInteger(perPage);
  const isBounded = perPage >= 1 && perPage <= MAX_PER_PAGE && page >= 1;
  if (!isWhole || !isBounded || !Number.isSafeInteger(offset)) {
    throw new RangeError(`no page ${page} of ${perPage}`);
  }
  return offset;
}

/** The last page of a list, 1 where it is empty: 114 items by 50 end on page 3. */
export function lastPage({
  total,
  perPage,
}: Pick<Page<never>, "total" | "perPage">): number {
  return Math.max(1, Math.ceil(total / perPage));
}
