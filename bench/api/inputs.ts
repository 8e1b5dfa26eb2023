import type { Graph } from "#graph/connection";
import { foldForSearch } from "#graph/folding";
import { numbers, zipf } from "../load/random.js";
import type { Inputs, Question } from "./question.js";

const SEED = 7;
/** As skew as the generated world itself: who is in the news is asked about. */
const SKEW = 0.8;
const FIRST_DAY = Date.UTC(2003, 0, 1);
const DAYS = 20 * 365 - 31;
const DAY_MS = 86_400_000;

interface Person {
  id: string;
  name: string;
}

/** Values to ask each question with, the same in every run; people that are met more are asked about more. */
export async function inputsFor(graph: Graph, count: number): Promise<Record<Question["about"], Inputs[]>> {
  const people = await graph.read<Person>(
    "MATCH (p:Person) WHERE p.meetingCount > 0 RETURN p.id AS id, p.name AS name ORDER BY p.meetingCount DESC, p.id",
  );
  const next = numbers(SEED);
  const draw = zipf(people.length, SKEW, next);
  const each = (make: (one: Person, other: Person) => Inputs) =>
    Array.from({ length: count }, () => {
      const one = draw();
      const other = Math.floor(next() * people.length);
      return make(people[one]!, people[other === one ? (other + 1) % people.length : other]!);
    });
  const alike = (values: Record<string, unknown>): Inputs => ({ cypher: values, graphql: values });
  return {
    prefix: each(({ name }) => prefixOf(name, 3 + Math.floor(next() * 4))),
    words: each(({ name }) => {
      const phrase = phraseOf(name);
      return { cypher: { phrase }, graphql: { phrase, text: name } };
    }),
    person: each(({ id }) => alike({ id })),
    pair: each(({ id }, { id: other }) => alike({ from: id, to: other })),
    month: each(() => {
      const day = Math.floor(next() * DAYS);
      return alike({ from: isoDay(day), to: isoDay(day + 30) });
    }),
  };
}

function isoDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

/** The start of a name, as Lucene is asked for it. */
function prefixOf(name: string, length: number): Inputs {
  const typed = foldForSearch(name).slice(0, length).trim();
  const words = typed.split(" ");
  const last = words.at(-1)!;
  const query = [
    ...words.slice(0, -1).map((word) => `+search:${word}`),
    `+(search:${last}^2 search:${last}*)`,
  ];
  return {
    cypher: { query: query.join(" "), typed },
    graphql: { query: query.join(" "), typed, text: typed },
  };
}

/** All words of a text, in title or body, the last as the start of one: as the server puts it to Lucene. */
function phraseOf(text: string): string {
  const words = foldForSearch(text).split(" ");
  return words
    .map((word, at) => {
      const start = at === words.length - 1 ? ` title:${word}* text:${word}*` : "";
      return `+(title:${word}^3 text:${word}${start})`;
    })
    .join(" ");
}
