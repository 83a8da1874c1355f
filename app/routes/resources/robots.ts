import type { LoaderFunctionArgs } from "@remix-run/node";
import { tagOf, taggedAnswer } from "#app/server/http/tagged-answer.server";

/** Rooms in which only their owner reads anything. */
const PRIVATE = [
  ...["/admin", "/aportar/", "/avances/", "/cuenta/", "/mis-aportes"],
  ...["/moderacion", "/grupos/nuevo", "/grupos/invitacion", "/mis-grupos"],
  // The star stands for any name (RFC 9309, 2.2.3).
  "/grupos/*/miembros",
  // Photos of neighbours are for those who read about them here, not for catalogues of pictures.
  ...["/evidencia/", "/salud/"],
];

/** `GET /robots.txt`: what is for everybody, and where its map lies; of a demonstration, nothing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { demo, origin } = context.settings;
  const lines = demo
    ? ["User-agent: *", "Disallow: /"]
    : [
        "User-agent: *",
        ...PRIVATE.map((path) => `Disallow: ${path}`),
        "",
        `Sitemap: ${origin.origin}/sitemap.xml`,
      ];
  const body = `${lines.join("\n")}\n`;
  const type = "text/plain; charset=utf-8";
  return await taggedAnswer(request, tagOf(body), () => ({ type, body }));
}
