import { z } from "zod";
import { isoDate } from "../text/calendar";
import { STATUSES, type Status } from "../status/status";

/** A calendar day in Lima. */
export const apiDay = isoDate.meta({ format: "date" });

/** A moment in UTC. */
export const apiInstant = z.iso.datetime();

/** A share from 0 to 1. */
export const apiShare = z.number().min(0).max(1);

export const apiCount = z.int().min(0);

/** How many targets stand in each of the eight statuses. */
export const apiStatusCounts = z.strictObject(
  Object.fromEntries(STATUSES.map((status) => [status, apiCount])) as Record<
    Status,
    typeof apiCount
  >,
);
