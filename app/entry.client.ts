import { saveWhileTyping } from "./browser/autosave";
import { takeSelectedWords } from "./browser/mark-words";
import { offerPasskeys } from "./browser/passkeys";

// The framework builds this file for the browser; only the few pages that are better with it load it,
// and it holds nothing of the framework.
offerPasskeys(document);
saveWhileTyping(document);
takeSelectedWords(document);
