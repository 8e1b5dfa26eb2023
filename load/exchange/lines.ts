import { z } from "zod";
import type { Article } from "#model/article";
import { isEdtf } from "#model/date";
import type { Judgement } from "#model/judgement";
import { VERDICTS } from "#model/judgement";
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  ARGUMENT_ROLES,
  CHANNELS,
  ENTITY_KINDS,
  MEETING_ACTS,
  MEETING_STATUSES,
  RELATIONS,
  type RelationType,
} from "#model/vocabulary";

/** What an export may be asked to hold. */
export const EXPORTS = ["everything", "articles", "judgements"] as const;
export type Exported = (typeof EXPORTS)[number];

const text = z.string().nullable();
const date = text.refine((value) => value === null || isEdtf(value), "is not a date");
const article = z.object({
  id: z.string().min(1),
  label: z.string(),
  text: z.string().min(1),
  lang: z.string(),
  title: text,
  url: text,
  basedOn: text,
  publisher: text,
  author: text,
  publishedAt: date,
}) satisfies z.ZodType<Article>;

const anchor = z.object({
  articleId: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  surface: z.string().min(1),
});
const fact = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("Meeting"),
    act: z.enum(MEETING_ACTS),
    channel: z.enum(CHANNELS),
    status: z.enum(MEETING_STATUSES),
  }),
  z.object({
    kind: z.literal("Agreement"),
    form: z.enum(AGREEMENT_FORMS),
    status: z.enum(AGREEMENT_STATUSES),
  }),
  z.object({ kind: z.literal("Role"), title: z.string() }),
  z.object({
    kind: z.literal("Relation"),
    type: z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]),
  }),
]);
const judgement = z.object({
  id: z.string().regex(/^judgement\/\S+$/),
  verdict: z.enum(VERDICTS),
  anchors: z.array(anchor),
  says: z
    .object({
      name: z.string(),
      kind: z.enum(ENTITY_KINDS),
      form: z.enum(AGREEMENT_FORMS),
      fact,
      date,
      roles: z.array(z.enum(ARGUMENT_ROLES)),
      namings: z.array(z.object({ as: z.enum(ARGUMENT_ROLES), side: z.int().optional(), anchor })),
    })
    .partial()
    .optional(),
  by: z.string(),
  at: z.iso.datetime(),
  why: text,
});
const withdrawal = z.object({ by: z.string(), at: z.iso.datetime(), why: text });

/** One line of an export, by its `type`. */
const line = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Tombstone"), id: z.string(), at: z.string(), by: z.string(), why: z.string() }),
  z.object({ type: z.literal("Article"), ...article.shape }),
  z.object({
    type: z.literal("Superseded"),
    article,
    given: article,
    extractor: z.string(),
    extractorVersion: z.string(),
    replacedBy: z.string(),
  }),
  z.object({
    type: z.literal("Unloaded"),
    article,
    given: article,
    extractor: z.string(),
    extractorVersion: z.string(),
    unloadedAt: z.iso.datetime(),
    unloadedBy: z.string(),
    /** Of an older version, the one that took its place. */
    replacedBy: text,
  }),
  z.object({ type: z.literal("Judgement"), ...judgement.shape }),
  z.object({ type: z.literal("Withdrawn"), ...judgement.shape, withdrawn: withdrawal }),
  z.object({
    type: z.literal("Report"),
    id: z.string().regex(/^report\/\S+$/),
    at: z.iso.datetime(),
    subject: z.string(),
    message: z.string(),
    closedBy: text,
    closedAt: z.iso.datetime().nullable(),
    answer: text,
  }),
]);

export type ExportLine = z.infer<typeof line>;

/** Reads one line; of one that is none, the reason. */
export function readLine(written: string): { line: ExportLine } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { fault: "is not JSON" };
  }
  const { success, data, error } = line.safeParse(value);
  if (success) return { line: data };
  const [issue] = error.issues;
  return { fault: `is not what Liên exports: ${issue!.path.join(".") || "type"}: ${issue!.message}` };
}

/** A judgement without what only its line says. */
export function judgementOfLine(read: Extract<ExportLine, { type: "Judgement" | "Withdrawn" }>): Judgement {
  const { id, verdict, anchors, says, by, at, why } = read;
  return {
    id,
    verdict,
    anchors,
    ...(says === undefined ? {} : { says: says as Judgement["says"] & object }),
    by,
    at,
    why,
  };
}
