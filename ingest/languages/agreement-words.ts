import type { AgreementForm } from "#model/vocabulary";
import type { Pattern } from "./pattern.js";

export interface AgreementHead {
  pattern: Pattern;
  form: AgreementForm;
  /** Level of a bilateral partnership, from which its id is composed. */
  level?: "strategic" | "comprehensive" | "comprehensive-strategic";
  /** Counts without a capital letter or a scope ("memorandum of understanding"). */
  alone?: boolean;
  /**
   * Counts in small letters where its subject follows ("agreement on fisheries") or words of signing stand beside it
   * ("signed a contract").
   */
  scope?: boolean;
}

export interface AgreementWords {
  heads: AgreementHead[];
  /** Small words inside the name of an agreement: "về", "on", "sur", "between". */
  links: Pattern[];
  /** What leads to the subject of an agreement: "on", "về", "portant sur", "tentang". */
  about: Pattern[];
  /** Nouns may follow one another without a small word: "kontrak pembelian kereta", "hợp đồng mua tàu". */
  compounds?: true;
  /** Words that are no part of its subject any more: "that", "was", "ngày", "yang". */
  aboutEnds: Pattern[];
  /** What before a head tells of several: "các", "plusieurs", "sejumlah". They name no agreement. */
  several: Pattern[];
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
