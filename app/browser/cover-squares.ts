/**
 * On the page on which parts of a photo are covered: dragging over squares ticks them as the first one
 * would be, and arrow keys move among them. Ticking one by one needs none of this.
 */
export function dragOverSquares(page: Document): void {
  const grid = page.querySelector<HTMLElement>("[data-cover]");
  if (grid === null) return;
  const squares = [...grid.querySelectorAll("input")];
  let from: HTMLInputElement | null = null;
  let ticks = false;
  let isDragged = false;
  grid.addEventListener("pointerdown", ({ target }) => {
    isDragged = false;
    from = target instanceof HTMLInputElement ? target : null;
    ticks = from !== null && !from.checked;
  });
  page.addEventListener("pointermove", ({ clientX, clientY }) => {
    const square = page.elementFromPoint(clientX, clientY);
    if (from === null || !(square instanceof HTMLInputElement)) return;
    if (!squares.includes(square) || (square === from && !isDragged)) return;
    isDragged = true;
    from.checked = ticks;
    square.checked = ticks;
  });
  for (const end of ["pointerup", "pointercancel"])
    page.addEventListener(end, () => (from = null));
  // What ended on the square where it began has been ticked already.
  grid.addEventListener("click", (event) => {
    if (isDragged) event.preventDefault();
    isDragged = false;
  });
  const columns = Number(grid.dataset["cover"]);
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1 },
    ...{ ArrowUp: -columns, ArrowDown: columns },
  };
  grid.addEventListener("keydown", (event) => {
    isDragged = false;
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    squares[squares.findIndex((it) => it === event.target) + step]?.focus();
  });
}
