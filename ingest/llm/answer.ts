import { z } from "zod";
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  CHANNELS,
  ENTITY_KINDS,
  MEETING_ACTS,
  MEETING_STATUSES,
} from "#model/vocabulary";

const text = z.string().min(1).max(2000);
const name = z.string().min(1).max(300);
const most = 300;

/** What a model is asked to answer. Every string but the enumerated ones must stand in the article, letter for letter. */
export const answerShape = z.strictObject({
  entities: z.array(z.strictObject({ kind: z.enum(ENTITY_KINDS), name })).max(most),
  meetings: z
    .array(
      z.strictObject({
        quote: text,
        sides: z.array(z.array(name).max(30)).max(30),
        act: z.enum(MEETING_ACTS),
        channel: z.enum(CHANNELS),
        status: z.enum(MEETING_STATUSES),
        date: name.nullable(),
        place: name.nullable(),
      }),
    )
    .max(most),
  roles: z
    .array(z.strictObject({ quote: text, person: name, title: name, organization: name.nullable() }))
    .max(most),
  agreements: z
    .array(
      z.strictObject({
        quote: text,
        name,
        form: z.enum(AGREEMENT_FORMS),
        status: z.enum(AGREEMENT_STATUSES),
        date: name.nullable(),
        parties: z.array(name).max(30),
      }),
    )
    .max(most),
});

export type Answer = z.infer<typeof answerShape>;

/** The same as JSON schema, for the endpoint. */
export const answerSchema: unknown = z.toJSONSchema(answerShape, { target: "draft-7" });
