import type { Office } from "./name-words.js";
import type { Pattern } from "./pattern.js";

/** A noun that stands for someone by what the person is: "the envoy", "l'édile", "nhà ngoại giao". */
export interface DescriptionWords {
  pattern: Pattern;
  /** Offices of which one must be the person's. */
  offices?: Office[];
  /** The words must name a country, and the person must stand for it: "the Frenchman". */
  national?: true;
  /** What one of the person's titles must say, where the office does not tell: "general". */
  title?: Pattern;
}

/** What stands for two people: "the two presidents". With offices or a title both must hold such a one. */
export interface PairWords extends DescriptionWords {
  /** Offices that are meant where two hold one: "the two leaders". */
  rather?: Office[];
}

/** How a language speaks of delegations and of those who lead them. */
export interface DelegationWords {
  /** What stands for a delegation spoken of before: "la délégation", "đoàn". */
  nouns: Pattern[];
  /** Object pronouns that stand for one: "les" in "les a accueillis". */
  clitics?: Pattern[];
  /** What leads to the name of the leader, or stands right behind it: "conduite par", "à la tête d'une délégation". */
  leading: Pattern[];
  /** What tells that someone travels: without a leader, the traveller stands for the delegation. */
  travelling?: Pattern[];
  /** What stands behind the name only: "làm trưởng đoàn". */
  heading: Pattern[];
}

/** Words that stand for someone named before. */
export interface ReferenceWords {
  /** Singular pronouns for people: "ông", "bà", "he", "il". Lower case. */
  pronouns: string[];
  /** Words that begin like a pronoun and are none: "bà con" are neighbours. */
  notPronouns?: Pattern[];
  /** Pronouns that are never the subject of their clause: "him". They stand for someone else than the subject. */
  objectPronouns?: string[];
  /** What makes an object of a pronoun right behind it: "met", "với". */
  governing?: Pattern[];
  /** Those of the pronouns that say whose something is, and never whom one meets: "his". */
  possessives?: string[];
  /**
   * Object pronouns before their verb or grown together with it, in the named group `who` where the pattern holds more:
   * "l'(?=a )", "menerima(?<who>nya)".
   */
  clitics?: Pattern[];
  /** What tells that the pronoun of a verb of receiving is a thing: "des mains de". */
  things?: Pattern[];
  /** "vị", "ngài", "the", "le": what may precede a bare title that stands for its holder. */
  definite: Pattern[];
  /** Words before a title that stands for nobody named: "các", "beberapa". */
  indefinite?: Pattern[];
  /** "who", "qui": a pronoun of the clause behind such a word means the one it speaks of; not so behind "whom". */
  subjectRelatives?: Pattern[];
  /** Nouns that stand for the visitor or host named before: "vị khách", "the guest", "son hôte". */
  nouns?: Pattern[];
  /** Nouns that say what the person is. */
  descriptions?: DescriptionWords[];
  /** What stands for the one named last: "celui-ci", "the latter". */
  latter?: Pattern[];
  /** What stands for the two people named last: "hai nhà lãnh đạo", "the two leaders", "les deux ministres". */
  pairs?: PairWords[];
  /** A delegation stands for its leader. */
  delegations?: DelegationWords;
  /** "I": whoever is quoted. Lower case. */
  firstPerson?: string[];
  /** Words of saying beside a quoted speaker: "said", "a raconté". */
  saying?: Pattern[];
  /** Whether a bare title without such a word stands for its holder ("Đại sứ cho rằng"). */
  bareTitles: boolean;
  /** Prepositions: a person right behind one is not the subject. */
  obliques?: Pattern[];
  /** What joins a person with those of the same side: "accompanied by", "didampingi". */
  escorts?: Pattern[];
  /** Words that tell a woman or a man: honorifics, titles, pronouns, nouns ("Mme", "présidente", "she"). */
  female?: Pattern[];
  male?: Pattern[];
}
