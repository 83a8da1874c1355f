import { offerPasskeys } from "./browser/passkeys";

// The framework builds this file for the browser; only pages that ask for a passkey load it, and it
// holds nothing of the framework.
offerPasskeys(document);
