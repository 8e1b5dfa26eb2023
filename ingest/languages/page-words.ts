import type { Pattern } from "./pattern.js";

/** How a text of this language is told from the others. */
export interface DetectionWords {
  /** Letters that only this language writes, as one string: "ăđơư…". Empty where it has none. */
  letters: string;
  /** Some forty of its commonest words in lower case that the other packs do not share. */
  stopWords: string[];
}

/** What of a news page is not the article. All patterns ignore case. */
export interface PageWords {
  /** Headings of teaser lists, at the start of a line: "Tin liên quan", "Related news", "À lire aussi". */
  teaserHeadings: Pattern[];
  /** Words of menus: a short line made of several of them is navigation. */
  menuWords: Pattern[];
  /** Lines that are furniture wherever they stand, from their start: "Chia sẻ:", "Copyright", "Tags:". */
  furniture: Pattern[];
  /** What marks a line as the caption of a photo: "Ảnh:", "Photo:". */
  captions: Pattern[];
  /** Signatures of agencies and credits that end a text: "(Theo …)", "Source:". From the start of a line. */
  credits: Pattern[];
}
