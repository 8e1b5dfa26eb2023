import type { AgreementForm } from "#model/vocabulary";
import type { Pattern } from "./pattern.js";

export interface AgreementHead {
  pattern: Pattern;
  form: AgreementForm;
  /** Level of a bilateral partnership, from which its id is composed. */
  level?: "strategic" | "comprehensive" | "comprehensive-strategic";
  /** Counts without a capital letter or a scope ("memorandum of understanding"). */
  alone?: boolean;
  /** Small words and lower-case phrases that may follow inside the name are read up to the next clause word. */
  scope?: boolean;
}

export interface AgreementWords {
  heads: AgreementHead[];
  /** Small words inside the name of an agreement: "về", "on", "sur", "between". */
  links: Pattern[];
  /** "kết nghĩa (?:với)?", "twinned with": what joins two towns. */
  twinning: Pattern[];
  /** Words of signing near an agreement, and of other states of it. */
  signed: Pattern[];
  negotiating: Pattern[];
  proposed: Pattern[];
  inForce: Pattern[];
  /** What leads to the two parties: "between", "giữa". */
  between?: Pattern[];
  /** What means the two countries that the article is about: "the two countries", "hai chính phủ". */
  bothCountries?: Pattern[];
  /** Signs that a partnership began or rose: "upgraded", "thiết lập", "hissé". */
  founded?: Pattern[];
}
