import type { MeetingAct } from "#model/vocabulary";
import type { MeetingTrigger } from "./language.js";

type Shape = MeetingTrigger["shape"];

/** Words of meeting whose clause tells the status. */
export const telling = (act: MeetingAct, shape: Shape, ...patterns: string[]): MeetingTrigger[] =>
  patterns.map((pattern) => ({ pattern, shape, act }));

const withStatus =
  (status: "held" | "planned") =>
  (act: MeetingAct, shape: Shape, ...patterns: string[]): MeetingTrigger[] =>
    telling(act, shape, ...patterns).map((trigger) => ({ ...trigger, status }));

/** Verbs in the past: whatever else the clause announces, this took place. */
export const held = withStatus("held");
/** Words that announce. */
export const planned = withStatus("planned");

/** Verbs that know no tense: they tell what happened, unless a word right before them says that it will. */
export const tenseless = (act: MeetingAct, shape: Shape, ...patterns: string[]): MeetingTrigger[] =>
  held(act, shape, ...patterns).map((trigger) => ({ ...trigger, tense: "none" }));

/** Words that head a list or a form, in capitals or not. */
export const heading = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  triggers.map((trigger) => ({ ...trigger, anyCase: true }));

/** The same by telephone. */
export const phoned = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  triggers.map((trigger) => ({ ...trigger, channel: "phone" }));

/** The same where the words alone say too little: the sides must stand for two countries. */
export const apart = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  triggers.map((trigger) => ({ ...trigger, apart: true }));

/** Words that hold their object as a pronoun or a noun such as "his guest"; the sides must be apart. */
export const toPronoun = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  apart(triggers).map((trigger) => ({ ...trigger, pronoun: "one" }));

/** The same for several people, named in the sentence before: "leur a remis". */
export const toPronouns = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  toPronoun(triggers).map((trigger) => ({ ...trigger, pronoun: "all" }));

/** Words that announce a guest whom the next sentence names. */
export const withGuestNext = (triggers: MeetingTrigger[]): MeetingTrigger[] =>
  triggers.map((trigger) => ({ ...trigger, guest: "next" }));

/** "Host: …", and the label of the guest. */
export const labelled = (host: string, guest: string): MeetingTrigger[] => [
  { pattern: host, shape: "labelled", opener: guest, act: "talks", apart: true, anyCase: true },
];
