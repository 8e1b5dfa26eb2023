import { z } from "zod";
import { DEFAULT_LIMITS, type Limits } from "#server/limits";

/** What may be set of the server beyond where it listens. */
export interface ServerSettings {
  limits: Limits;
  introspection: boolean;
  corsOrigins: string[];
  onlyKnown: boolean;
  proxies: number;
  keptAnswersMb: number;
}

const YES_OR_NO = new Map([
  ["1", true],
  ["true", true],
  ["yes", true],
  ["0", false],
  ["false", false],
  ["no", false],
]);

/** A setting that is on or off. */
export function yesOrNo(otherwise: boolean) {
  return z
    .string()
    .refine((text) => YES_OR_NO.has(text.toLowerCase()), "is neither 1 nor 0")
    .transform((text) => YES_OR_NO.get(text.toLowerCase()) === true)
    .default(otherwise);
}

function count(otherwise: number, least = 1) {
  return z
    .string()
    .regex(/^\d{1,7}$/, "is no whole number")
    .transform(Number)
    .refine((number) => number >= least, `is below ${least}`)
    .default(otherwise);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

const { question, rate } = DEFAULT_LIMITS;

/** The environment that the server reads. */
export const serverShape = {
  LIEN_LIMIT_DEPTH: count(question.depth),
  LIEN_LIMIT_FIELDS: count(question.fields),
  LIEN_LIMIT_COST: count(question.cost),
  LIEN_LIMIT_SECONDS: count(question.seconds),
  LIEN_LIMIT_ROWS: count(question.rows),
  LIEN_RATE: count(rate.perAddress),
  LIEN_RATE_KEY: count(rate.perKey),
  LIEN_INTROSPECTION: yesOrNo(true),
  LIEN_ONLY_KNOWN: yesOrNo(false),
  LIEN_CORS: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isOrigin),
      "names no origins; write them like https://news.example, with commas between",
    )
    .default([]),
  LIEN_PROXIES: count(0, 0),
  LIEN_CACHE_MB: count(32, 0),
};

/** The environment, read, as the server wants it. */
export function serverSettings(env: z.infer<z.ZodObject<typeof serverShape>>): ServerSettings {
  return {
    limits: {
      question: {
        ...question,
        depth: env.LIEN_LIMIT_DEPTH,
        fields: env.LIEN_LIMIT_FIELDS,
        cost: env.LIEN_LIMIT_COST,
        seconds: env.LIEN_LIMIT_SECONDS,
        rows: env.LIEN_LIMIT_ROWS,
      },
      rate: { perAddress: env.LIEN_RATE, perKey: env.LIEN_RATE_KEY },
    },
    introspection: env.LIEN_INTROSPECTION,
    corsOrigins: env.LIEN_CORS,
    onlyKnown: env.LIEN_ONLY_KNOWN,
    proxies: env.LIEN_PROXIES,
    keptAnswersMb: env.LIEN_CACHE_MB,
  };
}
