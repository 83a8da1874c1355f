import type { RemovalGround } from "#app/domain/removal/removal";
import type {
  WordsAct,
  WordsRemovalState,
  WordsSubject,
} from "#app/domain/removal/words-removal";

/** Public words that belong to no update, and what became of them. */
export interface WordsRemovalTables {
  words_removals: {
    id: string;
    subject: WordsSubject;
    subject_key: string;
    act: WordsAct;
    ground: RemovalGround;
    /** What a redaction would leave; blank once it is done, declined, or nothing is left. */
    words_left: string | null;
    /** The commitment to what a redaction left. */
    after_hash: string | null;
    state: WordsRemovalState;
    proposed_by: string;
    proposed_at: string;
    decided_by: string | null;
    decided_at: string | null;
    lifted_by: string | null;
    lifted_at: string | null;
  };
}
