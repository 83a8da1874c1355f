import type { IsoDate } from "#app/domain/text/calendar";
import type { EvidenceKind } from "#app/domain/evidence/evidence";
import type { EvidenceInput } from "#app/domain/evidence/evidence-input";
import type { Source } from "./act";
import type { PictureName } from "./pictures";

/**
 * A source with an address, without its `https://`; hosts end in `.example`, which belongs to nobody.
 * Without a date of its own it shows the day that the claim speaks of.
 */
function linked(kind: EvidenceKind) {
  return (title: string, address: string, date?: IsoDate): EvidenceInput => ({
    kind,
    title,
    url: `https://${address}`,
    date: date ?? null,
    place: null,
    visibility: "public",
  });
}

export const official = linked("official_record");
export const press = linked("press");
export const photo = linked("photo");
export const document = linked("document");
export const visit = linked("field_visit");

/** A photo that somebody sends along: one of the drawings of the demonstration. */
export function taken(title: string, picture: PictureName): Source {
  const bare = { kind: "photo", url: null, date: null, place: null } as const;
  return { ...bare, title, visibility: "public", picture };
}

/** What somebody saw, without an address. */
export function testimony(title: string): EvidenceInput {
  const seen = {
    kind: "testimony",
    url: null,
    date: null,
    place: null,
  } as const;
  return { ...seen, title, visibility: "public" };
}

/** The same source with the place it shows. */
export function at(place: string, source: Source): Source {
  return { ...source, place };
}

/** The same source for moderators' eyes only, to protect whoever gave it. */
export function hidden(source: Source): Source {
  return { ...source, visibility: "moderators_only" };
}
