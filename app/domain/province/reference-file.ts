import { z } from "zod";
import { isoDate } from "../text/calendar";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.string().min(1).max(100);

/** The departments, as `seeds/reference/regions.json` lists them. */
export const RegionsFile = z.array(
  z.strictObject({ code: z.string().regex(/^\d{2}$/), slug, name }),
);

/** The provinces, as `seeds/reference/provinces.json` lists them, with the letters that begin their codes. */
export const ProvincesFile = z.array(
  z.strictObject({
    ubigeo: z.string().regex(/^\d{4}$/),
    slug,
    name,
    regionCode: z.string().regex(/^\d{2}$/),
    codePrefix: z.string().regex(/^[A-Z]{3}$/),
    capital: name,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
);

/** The terms, as `seeds/reference/terms.json` lists them. */
export const TermsFile = z.array(
  z.strictObject({
    id: z.string().regex(/^\d{4}-\d{4}$/),
    start: isoDate,
    end: isoDate,
  }),
);
