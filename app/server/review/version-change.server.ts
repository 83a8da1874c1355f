import type { StatusUpdate } from "#app/domain/update/update";
import {
  sentBackVersion,
  versionChange,
} from "#app/domain/update/version-change";
import type { Database } from "#db/client";
import { findUpdateVersion } from "#db/queries/update/earlier-versions";

/** What an author changed since their update was sent back, with what it said before; null where it never was. */
export async function changeSinceSentBack(db: Database, update: StatusUpdate) {
  const { id, content, contentVersion, decisions } = update;
  if (content === null || contentVersion === null) return null;
  const version = sentBackVersion(decisions, contentVersion);
  const before =
    version === null ? null : await findUpdateVersion(db, id, version);
  if (before === null) return null;
  const { groupName } = before;
  return {
    before: { content: before.content, groupName },
    change: versionChange(before.content, content),
  };
}
