import type { EntryContext, ServerBuild } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

/** A build that remembers the tree of the page that it rendered last. */
export function remembering(build: ServerBuild): {
  build: ServerBuild;
  renderAgain(url: string): string;
} {
  let last: EntryContext | undefined;
  const render = build.entry.module.default;
  const remember: typeof render = (...asked) => {
    last = asked[3];
    return render(...asked);
  };
  const module = { ...build.entry.module, default: remember };
  return {
    build: { ...build, entry: { module } },
    renderAgain(url) {
      if (last === undefined) throw new RangeError("nothing was rendered");
      // The stream for a page's scripts is read once only; these pages have none.
      const { serverHandoffStream: _read, ...context } = last;
      const tree = createElement(RemixServer, { context, url });
      return `<!DOCTYPE html>${renderToString(tree)}`;
    },
  };
}
