import { saveWhileTyping } from "./browser/autosave";
import { dragOverSquares } from "./browser/cover-squares";
import { keepUntilSent } from "./browser/kept";
import { forgetAtFarewell } from "./browser/kept-farewell";
import { takeSelectedWords } from "./browser/mark-words";

// The framework builds this file for the browser; only the few pages that are better with it load it,
// and it holds nothing of the framework.
saveWhileTyping(document);
takeSelectedWords(document);
dragOverSquares(document);
void keepUntilSent(document);
forgetAtFarewell(document);
// Only three pages ask for a passkey, and what asks for it is larger than all the rest.
if (document.querySelector("form[data-passkey]") !== null) {
  void import("./browser/passkeys").then(({ offerPasskeys }) =>
    offerPasskeys(document),
  );
}
