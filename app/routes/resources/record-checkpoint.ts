import type { LoaderFunctionArgs } from "@remix-run/node";
import type { SignedCheckpoint } from "#app/domain/api/record";
import { endOfLimaDay, limaDay } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import { apiAnswer } from "#app/server/open-data/api-answer.server";
import { malformedQuery } from "#app/server/open-data/api-problem.server";
import { findRecordEntry, findRecordHeadAt } from "#db/queries/record/record";

/** `GET /api/v1/record/checkpoint`: size and root of the public record, on the day of `known-on`; the newest with its signature. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, signer } = context;
  const { searchParams } = new URL(request.url);
  const query = readQuery(
    searchParams,
    clockParameters(limaDay(context.now())),
  );
  if (!query.ok) return malformedQuery(query.problems);
  const head = await findRecordHeadAt(db, endOfLimaDay(query.value.knownOn));
  const newest = await findRecordEntry(db, head.size - 1);
  const signed = await signer.sign();
  const isNewest = signed.ok && signed.root === head.root;
  const checkpoint: SignedCheckpoint = {
    size: head.size,
    root: head.root,
    note: isNewest ? signed.note : null,
    key: await signer.verifier(),
  };
  return apiAnswer(request, checkpoint, newest?.entry.at ?? null);
}
