import type { Instant } from "../text/calendar";
import type { DraftFields } from "./draft-fields";
import type { StatusUpdate } from "./update";

/** An update as its own author sees it: with what they are still typing and what it is about. */
export interface OwnUpdate extends StatusUpdate {
  changedAt: Instant;
  language: "es" | "en";
  targetWording: string;
  provinceSlug: string;
  provinceName: string;
  /** What was saved without being submitted, as typed; null where there is none. */
  draft: DraftFields | null;
}
