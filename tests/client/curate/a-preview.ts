import type { Preview, PreviewClaim, PreviewEntity } from "../../../client/src/curate/decisions.js";

type Kind = PreviewEntity["kind"];

const ARTICLE = "article/1";

/** A name of a text under construction; its id is made of its name. */
export interface NameSketch {
  name: string;
  kind?: Kind;
  isNew?: boolean;
  why?: PreviewEntity["why"];
}

/**
 * A preview of a text: each name stands in it as it is written; claims quote sentences, which end with a full stop.
 */
export function aPreview(
  text: string,
  names: readonly NameSketch[],
  meetings: readonly MeetingSketch[] = [],
): Preview {
  const entities = names.map((sketch) => anEntity(text, sketch));
  return {
    article: { id: ARTICLE, title: null, lang: "en", text, publishedAt: null, publisher: null, known: false },
    blocks: [],
    entities,
    meetings: meetings.map((sketch, index) => aMeeting(text, entities, sketch, index)),
    agreements: [],
    difference: { betterSourced: [], dateChanges: [], contradictions: [], duplicates: [] },
    problems: [],
  };
}

function anEntity(
  text: string,
  { name, kind = "Person", isNew = true, why = [] }: NameSketch,
): PreviewEntity {
  const mentions: PreviewEntity["mentions"] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1))
    mentions.push({ start, end: start + name.length, text: name, kind });
  const [first] = mentions;
  if (!first) throw new Error(`The text names no ${name}.`);
  const anchor = { articleId: ARTICLE, start: first.start, end: first.end, surface: name };
  const id = `${kind.toLowerCase()}/${name.toLowerCase().replaceAll(" ", "-")}`;
  return { id, kind, name, isNew, titles: [], anchors: [anchor], mentions, why };
}

export interface MeetingSketch {
  quote: string;
  /** Names by side. */
  sides: string[][];
  place?: string;
  date?: string | null;
  isNew?: boolean;
}

function aMeeting(
  text: string,
  entities: readonly PreviewEntity[],
  { quote, sides, place, date = null, isNew = true }: MeetingSketch,
  index: number,
): Preview["meetings"][number] {
  const start = text.indexOf(quote);
  const argument = (
    name: string,
    as: "PARTICIPANT" | "PLACE",
    side: number | null,
  ): PreviewClaim["arguments"][number] => {
    const entity = entities.find((one) => one.name === name)!;
    const at = text.indexOf(name, start);
    return { as, side, start: at, end: at + name.length, surface: name, entity };
  };
  return {
    id: `claim/${index}`,
    act: "TALKS",
    channel: "IN_PERSON",
    status: "HELD",
    date,
    quote,
    start,
    end: start + quote.length,
    rule: "test",
    confidence: 0.9,
    isNew,
    arguments: [
      ...sides.flatMap((names, side) => names.map((name) => argument(name, "PARTICIPANT", side))),
      ...(place ? [argument(place, "PLACE", null)] : []),
    ],
  };
}
