import { abuseGroup } from "#tests/support/abuse/group";
import { READ_BY_OTHERS } from "./d-reads";
import { SENT_BY_OTHERS } from "./d-sendings";

abuseGroup("D", { cases: [...SENT_BY_OTHERS, ...READ_BY_OTHERS] });
