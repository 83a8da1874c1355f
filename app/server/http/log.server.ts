import { pino, type Logger } from "pino";
import type { Settings } from "./env.server";

/**
 * The log: JSON lines on standard error, since standard output speaks to the operator.
 * Headers and bodies are never given to it; what slips in under their names is left out.
 */
export function createLog(settings: Pick<Settings, "logLevel">): Logger {
  return pino(
    {
      level: settings.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ["cookie", "password", "email", "headers", "body", "*.cookie"],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
