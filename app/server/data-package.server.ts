import { endOfLimaDay } from "#app/domain/calendar";
import {
  dataPackage,
  type DataPackageWords,
} from "#app/domain/open-data/data-package";
import type { OpenTableName } from "#app/domain/open-data/tables";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { findRecordEntry, findRecordHeadAt } from "#db/queries/record";
import type { ExportScope } from "./exported-tables.server";
import { packageFacts } from "./package-facts.server";

/** What `datapackage.json` says of the files as they would be sent now. */
export async function describeData(
  scope: ExportScope,
  options: { language: Language; path(name: OpenTableName): string },
): Promise<object> {
  const { db, origin, clocks } = scope;
  const files = await packageFacts(scope);
  const record = await findRecordHeadAt(db, endOfLimaDay(clocks.knownOn));
  const newest = await findRecordEntry(db, record.size - 1);
  return dataPackage(
    {
      ...{ origin, clocks, record, files },
      changedAt: newest?.entry.at ?? null,
      path: options.path,
    },
    packageWords(options.language),
  );
}

function packageWords(language: Language): DataPackageWords {
  const { opendata } = wordsFor(language);
  return {
    title: opendata.packageTitle,
    description: opendata.packageDescription,
    table(name) {
      const { title, about } = opendata.table[name];
      const columns: Record<string, string> = opendata.columns[name];
      return {
        title,
        description: about,
        column: (column) => columns[column] ?? column,
      };
    },
  };
}
