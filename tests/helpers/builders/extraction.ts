import type { Article } from "#model/article";
import type { Claim, ClaimArgument, Fact } from "#model/claim";
import type { Extraction } from "#model/extraction";
import type { LocalEntity, RoleMention } from "#model/mention";
import { type EntityKind, ID_PREFIX } from "#model/vocabulary";

/** An entity of an article under construction: its name, or its fuller description. */
export interface LocalSketch {
  name: string;
  kind?: EntityKind;
  /** Further surfaces. */
  also?: string[];
  knownId?: string;
  composedId?: string;
  country?: string;
  roles?: (Partial<RoleMention> & { title: string })[];
  form?: string;
}

export interface ClaimSketch {
  fact: Fact;
  date?: string | null;
  recalled?: boolean;
  /** Names of entities by argument role; lists of names by side for participants. */
  sides?: string[][];
  place?: string;
  agreement?: string;
  parties?: string[];
  holder?: string;
  organization?: string;
  from?: string;
  to?: string;
}

export interface ArticleSketch {
  id: string;
  lang?: string;
  publishedAt?: string | null;
  entities: (string | LocalSketch)[];
  claims?: ClaimSketch[];
}

const kinds = Object.entries(ID_PREFIX) as [EntityKind, string][];

function kindOf(sketch: LocalSketch): EntityKind {
  const prefix = sketch.knownId?.split("/")[0] ?? sketch.composedId?.split("/")[0];
  return sketch.kind ?? kinds.find(([, known]) => known === prefix)?.[0] ?? "Person";
}

/** An article whose text is made of the names, so that every offset is real; claims quote the whole text. */
export function anExtraction(sketch: ArticleSketch): Extraction {
  const { id, lang = "en", publishedAt = null } = sketch;
  let text = "";
  const write = (surface: string) => {
    const start = text.length;
    text += `${surface}. `;
    return { start, end: start + surface.length, text: surface };
  };
  const entities = sketch.entities.map((entry): LocalEntity => {
    const local = typeof entry === "string" ? { name: entry } : entry;
    const kind = kindOf(local);
    const mentions = [local.name, ...(local.also ?? [])].map((surface) => ({
      ...write(surface),
      kind,
      rule: "test",
      confidence: 1,
    }));
    return {
      key: `${kind}:${mentions[0]!.start}`,
      kind,
      name: local.name,
      mentions,
      roles: (local.roles ?? []).map((role) => ({
        org: null,
        rule: "title-other",
        ...role,
        ...write(role.title),
      })),
      ...(local.knownId ? { gazetteerId: local.knownId } : {}),
      ...(local.composedId ? { composedId: local.composedId } : {}),
      ...(local.country ? { country: local.country } : {}),
      ...(local.form ? { form: local.form } : {}),
    };
  });
  const article: Article = {
    id,
    label: id,
    text,
    lang,
    title: null,
    url: null,
    basedOn: null,
    publisher: null,
    author: null,
    publishedAt,
  };
  const named = (name: string, as: ClaimArgument["as"], side?: number): ClaimArgument => {
    const entity = entities.find((local) => local.name === name);
    if (!entity) throw new Error(`${id} has no entity ${name}`);
    const { start, end, text: surface } = entity.mentions[0]!;
    return {
      as,
      entity: entity.key,
      surface,
      start,
      end,
      basis: "stated",
      ...(side === undefined ? {} : { side }),
    };
  };
  const claims = (sketch.claims ?? []).map((claim, at): Claim => {
    const one = (name: string | undefined, as: ClaimArgument["as"]) =>
      name === undefined ? [] : [named(name, as)];
    return {
      id: `claim/${id}-${at}`,
      articleId: id,
      fact: claim.fact,
      start: 0,
      end: text.length,
      quote: text,
      date: claim.date ?? null,
      recalled: claim.recalled ?? false,
      rule: "test",
      confidence: 1,
      arguments: [
        ...(claim.sides ?? []).flatMap((side, number) =>
          side.map((name) => named(name, "participant", number)),
        ),
        ...one(claim.place, "place"),
        ...one(claim.agreement, "agreement"),
        ...(claim.parties ?? []).map((name) => named(name, "party")),
        ...one(claim.holder, "holder"),
        ...one(claim.organization, "organization"),
        ...one(claim.from, "from"),
        ...one(claim.to, "to"),
      ],
    };
  });
  return {
    article,
    document: { article, text, lang, blocks: [], sentences: [] },
    entities,
    claims,
    refused: [],
    problems: [],
  };
}

/** A meeting held in person, unless told otherwise. */
export function aMeeting(
  sides: string[][],
  more: Omit<ClaimSketch, "fact" | "sides"> & { fact?: Partial<Extract<Fact, { kind: "Meeting" }>> } = {},
): ClaimSketch {
  const { fact, ...rest } = more;
  return {
    ...rest,
    sides,
    fact: { kind: "Meeting", act: "talks", channel: "in-person", status: "held", ...fact },
  };
}
