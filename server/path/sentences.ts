import type { PathLink, PathRecord } from "#graph/read/path-links";
import type { GraphNodeRecord } from "#graph/read/subgraph";

/** One step of a path in words, with the claims behind it. */
export interface Sentence {
  text: string;
  claimIds: string[];
  /** Ids of the nodes it joins, in the order of the path: two, or three with the meeting or agreement between. */
  nodeIds: string[];
}

interface Hub {
  before: GraphNodeRecord;
  hub: GraphNodeRecord;
  after: GraphNodeRecord;
  left: PathLink;
  right: PathLink;
}

const MET_BY: Record<string, string> = {
  video: "spoke by video with",
  phone: "spoke by phone with",
};

function inBrackets(...parts: (string | null)[]): string {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

/** Claims that stand behind both links; where each has its own, all. */
function shared(left: PathLink, right: PathLink): string[] {
  const both = left.claimIds.filter((id) => right.claimIds.includes(id));
  return both.length > 0 ? both : [...new Set([...left.claimIds, ...right.claimIds])];
}

function throughMeeting({ before, hub, after, left, right }: Hub): string {
  const when = inBrackets(hub.subtitle, hub.date);
  if (left.side === right.side)
    return `${before.name} and ${after.name} took part in one meeting${when}, on the same side.`;
  const verb = MET_BY[hub.channel ?? ""] ?? "met";
  return `${before.name} ${verb} ${after.name}${when}.`;
}

function throughAgreement({ before, hub, after }: Hub): string {
  return `${before.name} and ${after.name} are parties to ${hub.name}${inBrackets(hub.date)}.`;
}

/** A meeting or agreement that a path goes through is one step with both its links, when they are of one kind. */
const HUBS: Partial<Record<PathLink["kind"], (hub: Hub) => string>> = {
  TOOK_PART: throughMeeting,
  PARTY_TO: throughAgreement,
};

type Ends = { source: string; target: string };

const ALONE: Record<PathLink["kind"], (ends: Ends, link: PathLink) => string> = {
  TOOK_PART: ({ source, target }, link) =>
    `${source} took part in the meeting ${target}${inBrackets(link.first)}.`,
  HELD_AT: ({ source, target }, link) =>
    `The meeting ${source} was held at ${target}${inBrackets(link.first)}.`,
  HELD_ROLE: ({ source, target }, link) =>
    `${source} held an office at ${target}: ${link.label ?? "untitled"}${inBrackets(period(link))}.`,
  PARTY_TO: ({ source, target }) => `${source} is party to ${target}.`,
  CONCLUDED_AT: ({ source, target }, link) =>
    `${source} was concluded at the meeting ${target}${inBrackets(link.first)}.`,
  PART_OF: ({ source, target }) => `${source} is part of ${target}.`,
  BASED_IN: ({ source, target }) => `${source} is based in ${target}.`,
  MEMBER_OF: ({ source, target }) => `${source} is a member of ${target}.`,
  TWINNED_WITH: ({ source, target }, link) => `${source} is twinned with ${target}${inBrackets(link.first)}.`,
  MET: ({ source, target }) => `${source} met ${target}.`,
};

function period({ first, last }: PathLink): string | null {
  if (first === null || last === null || first === last) return first ?? last;
  return `${first} to ${last}`;
}

/** A path as sentences, one a step. */
export function sentencesOf({ nodes, links }: PathRecord): Sentence[] {
  const sentences: Sentence[] = [];
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  for (let at = 0; at < links.length; at++) {
    const [left, right] = [links[at]!, links[at + 1]];
    const through = right?.kind === left.kind ? HUBS[left.kind] : undefined;
    const [before, hub, after] = [nodes[at]!, nodes[at + 1]!, nodes[at + 2]];
    // Both links must lead into the hub: a person between two meetings is none.
    if (through && right && after && left.target === hub.id && right.target === hub.id) {
      const nodeIds = [before.id, hub.id, after.id];
      const text = through({ before, hub, after, left, right });
      sentences.push({ text, claimIds: shared(left, right), nodeIds });
      at++;
    } else {
      const ends = { source: nameOf.get(left.source)!, target: nameOf.get(left.target)! };
      const nodeIds = [before.id, hub.id];
      sentences.push({ text: ALONE[left.kind](ends, left), claimIds: left.claimIds, nodeIds });
    }
  }
  return sentences;
}
