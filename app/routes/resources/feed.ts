import { feedLoader } from "#app/server/page/feed.server";

/** `GET /feed.atom`: what was decided in the whole country. */
export const loader = feedLoader(async () => ({
  scope: {},
  subject: ({ feed }) => ({
    title: feed.country,
    page: "/",
    feed: "/feed.atom",
    picture: "/og/inicio.png",
  }),
}));
