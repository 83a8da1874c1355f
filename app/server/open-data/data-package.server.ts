import { endOfLimaDay } from "#app/domain/text/calendar";
import {
  dataPackage,
  type DataPackageWords,
} from "#app/domain/open-data/data-package";
import type { OpenTableName } from "#app/domain/open-data/tables";
import type { Language } from "#app/i18n/language";
import { wordsFor } from "#app/i18n/words";
import { findPublishedMethod } from "#db/queries/method/method-of-day";
import { findRecordEntry, findRecordHeadAt } from "#db/queries/record/record";
import type { ExportScope } from "./exported-tables.server";
import { packageFacts } from "./package-facts.server";

/** What `datapackage.json` says of the files as they would be sent now. */
export async function describeData(
  scope: ExportScope,
  options: {
    language: Language;
    demo: boolean;
    path(name: OpenTableName): string;
  },
): Promise<object> {
  const { db, origin, clocks } = scope;
  const files = await packageFacts(scope);
  const record = await findRecordHeadAt(db, endOfLimaDay(clocks.knownOn));
  const newest = await findRecordEntry(db, record.size - 1);
  return dataPackage(
    {
      ...{ origin, clocks, record, files },
      method: await findPublishedMethod(db, clocks.knownOn),
      changedAt: newest?.entry.at ?? null,
      demo: options.demo,
      path: options.path,
    },
    packageWords(options),
  );
}

function packageWords(options: {
  language: Language;
  demo: boolean;
}): DataPackageWords {
  const { opendata, layout } = wordsFor(options.language);
  const { packageDescription: about } = opendata;
  return {
    title: opendata.packageTitle,
    description: options.demo ? `${layout.demoBanner} ${about}` : about,
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
