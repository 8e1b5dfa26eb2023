/**
 * Every rule that Liên's own extractors, and people's judgements, name as what a claim was found by. Whoever reads
 * evidence is told each of them in a sentence of their own language; another extractor may have rules of its own.
 */
export const CLAIM_RULES = [
  "meeting-subject-object",
  "meeting-with",
  "meeting-between",
  "meeting-together",
  "meeting-joint",
  "meeting-among",
  "meeting-framed",
  "meeting-next",
  "meeting-likewise",
  "meeting-labelled",
  "meeting-object-pronoun",
  "meeting-shared-subject",
  "meeting-subject-before",
  "meeting-speaker",
  "meeting-inviter",
  "meeting-leader",
  "meeting-guest-next",
  "meeting-interlocutor",
  "meeting-interlocutors",
  "meeting-attendance",
  "meeting-items",
  "meeting-signers",
  "meeting-company",
  "meeting-caption",
  "agreement-named",
  "agreement-proposed",
  "agreement-negotiating",
  "agreement-signed",
  "agreement-in-force",
  "agreement-ended",
  "title-head-of-state",
  "title-head-of-government",
  "title-minister",
  "title-deputy-minister",
  "title-ambassador",
  "title-consul",
  "title-speaker",
  "title-senate-president",
  "title-party-leader",
  "title-mayor",
  "title-deputy-mayor",
  "title-chair",
  "title-other",
  "part-in-words",
  "part-known",
  "inner-body",
  "member-of-body",
  "twinned-towns",
  "llm-meeting",
  "llm-agreement",
  "llm-role",
  "llm-relation",
  "by-hand",
] as const;
export type ClaimRule = (typeof CLAIM_RULES)[number];

/** The rules of meetings by what stands behind `meeting-`. */
export type MeetingRule = ClaimRule extends infer Rule
  ? Rule extends `meeting-${infer Name}`
    ? Name
    : never
  : never;
