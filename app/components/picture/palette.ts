import type { Status } from "#app/domain/status/status";

/** The colours of the site's stylesheet on its light ground; a picture has no reader's theme to follow. */
export const PALETTE = {
  paper: "#fbfaf7",
  ink: "#1b1a17",
  rule: "#d9d5cb",
  muted: "#625d53",
  accent: "#5b2a86",
} as const;

/** The colours of the statuses, as the stylesheet has them. */
export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  fulfilled: "#0b6e5f",
  partly_fulfilled: "#2b776c",
  in_progress: "#2f5d9b",
  stalled: "#8f5708",
  not_started: "#625d53",
  broken: "#9e1b32",
  not_verifiable: "#56636f",
  no_information: "#76716a",
};
