import type { Migration } from "../migration";

/**
 * Rejections and retractions that others decide again, since a rule of who may decide may not have been
 * kept: what was decided so, and the version under which the same words go to other people.
 */
export const repeatedReviews: Migration = {
  name: "0032-repeated-reviews",
  async up(m) {
    await m.createTable(
      "repeated_reviews",
      `id text primary key,
       kind text not null check (kind in ('rejection', 'retraction')),
       update_id text not null,
       version integer not null,
       again_id text not null,
       again_version integer not null,
       repeated_at text not null,
       closed_at text,
       outcome text check (outcome in ('approved', 'rejected', 'withdrawn')),
       unique (again_id, again_version),
       unique (update_id, version, kind),
       check ((closed_at is null) = (outcome is null)),
       check ((kind = 'rejection') = (update_id = again_id)),
       foreign key (update_id, version) references update_versions (update_id, version),
       foreign key (again_id, again_version) references update_versions (update_id, version)`,
    );
  },
};
