import type { RequestHandler } from "express";
import helmet from "helmet";
import {
  contentSecurityPolicy,
  isMadeForFrames,
} from "./content-security.server";
import type { Settings } from "./env.server";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Device features that no page of this site uses. */
const UNUSED_FEATURES = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const NOTHING_ALLOWED = contentSecurityPolicy();

/**
 * The headers that every answer carries, errors included; pages put their own
 * Content-Security-Policy and public reads their own Cache-Control over these.
 */
export function securityHeaders({
  origin,
  hstsSubdomains,
}: Pick<Settings, "origin" | "hstsSubdomains">): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: false,
      // On plain http a browser would be sent to a port that does not speak TLS.
      strictTransportSecurity: origin.protocol === "https:" && {
        maxAge: YEAR_SECONDS,
        // Other services may live below the same name: whoever runs them all says so.
        includeSubDomains: hstsSubdomains,
      },
      // `no-referrer` would make browsers send `Origin: null` with our own forms.
      referrerPolicy: { policy: "same-origin" },
      xFrameOptions: { action: "deny" },
    }),
    (request, response, next) => {
      response.set({
        "Content-Security-Policy": NOTHING_ALLOWED,
        "Permissions-Policy": UNUSED_FEATURES.map((name) => `${name}=()`).join(
          ", ",
        ),
        "Cache-Control": "no-store",
      });
      if (isMadeForFrames(request.path)) {
        // Its policy says who may frame it; this older header cannot say "anybody".
        response.removeHeader("X-Frame-Options");
        response.set("Cross-Origin-Resource-Policy", "cross-origin");
      }
      next();
    },
  ];
}
