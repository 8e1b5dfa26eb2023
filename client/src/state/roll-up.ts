import type { GraphEdge, GraphNode } from "./graph.js";
import type { RollUp } from "./view.js";

interface Group {
  id: string;
  name: string;
  kind: "Organization" | "Place";
}

function groupOf(person: GraphNode, by: Exclude<RollUp, "none">): Group | null {
  if (by === "organization") return person.body && { ...person.body, kind: "Organization" };
  return person.country === null
    ? null
    : { id: `place/${person.country}`, name: person.country.toUpperCase(), kind: "Place" };
}

/** The id of what a person is folded into; their own where that is nothing. */
export function groupIdOf(person: GraphNode, by: RollUp): string {
  return (by === "none" ? null : groupOf(person, by)?.id) ?? person.id;
}

function groupNode(group: Group, members: readonly GraphNode[]): GraphNode {
  const countries = new Set(members.map(({ country }) => country));
  return {
    ...members[0]!,
    ...group,
    country: countries.size === 1 ? members[0]!.country : null,
    degree: members.length,
    subtitle: members.map(({ name }) => name).join(", "),
    articleCount: Math.max(...members.map(({ articleCount }) => articleCount)),
    body: null,
  };
}

function sum<T extends { year: number; count: number }>(lists: readonly (readonly T[])[]) {
  const counts = new Map<number, number>();
  for (const { year, count } of lists.flat()) counts.set(year, (counts.get(year) ?? 0) + count);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

const distinct = <T>(items: readonly T[]) => [...new Set(items)];

/** Several lines between two groups as one. A meeting of several pairs counts once for each of them. */
function joinedEdge(source: string, target: string, lines: readonly GraphEdge[]): GraphEdge {
  const reporting = lines.flatMap(({ pair }) => pair?.reporting ?? []);
  const ends = (edge: GraphEdge) => [edge.first, edge.last].filter((date) => date !== null);
  const dates = lines.flatMap(ends).sort();
  const count = lines.reduce((all, edge) => all + edge.count, 0);
  return {
    ...lines[0]!,
    id: `MET:${source}+${target}`,
    source,
    target,
    count,
    planned: lines.reduce((all, edge) => all + edge.planned, 0),
    status: count > 0 ? "HELD" : "PLANNED",
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    claimCount: lines.reduce((all, edge) => all + edge.claimCount, 0),
    pair: {
      years: sum(lines.map(({ pair }) => pair?.years ?? [])),
      channels: distinct(lines.flatMap(({ pair }) => pair?.channels ?? [])),
      reporting: {
        languages: distinct(reporting.flatMap(({ languages }) => languages)),
        publishers: distinct(reporting.flatMap(({ publishers }) => publishers)),
        confidence: Math.max(0, ...reporting.map(({ confidence }) => confidence ?? 0)),
      },
    },
  };
}

interface People {
  nodes: GraphNode[];
  edges: GraphEdge[];
  cut: number;
}

/**
 * People folded into their organization or country; who has none stands for themselves. Meetings within a group leave
 * no line.
 */
export function rolledUp({ nodes, edges, cut }: People, by: Exclude<RollUp, "none">): People {
  const groups = new Map<string, { group: Group; members: GraphNode[] }>();
  const groupIds = new Map<string, string>();
  const alone: GraphNode[] = [];
  for (const node of nodes) {
    const group = groupOf(node, by);
    if (!group) {
      alone.push(node);
      continue;
    }
    const known = groups.get(group.id) ?? { group, members: [] };
    known.members.push(node);
    groups.set(group.id, known);
    groupIds.set(node.id, group.id);
  }
  const lines = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const ends = [edge.source, edge.target].map((id) => groupIds.get(id) ?? id).sort();
    if (ends[0] !== ends[1]) lines.set(ends.join("+"), [...(lines.get(ends.join("+")) ?? []), edge]);
  }
  return {
    nodes: [...[...groups.values()].map(({ group, members }) => groupNode(group, members)), ...alone],
    edges: [...lines].map(([ends, folded]) => {
      const [source, target] = ends.split("+") as [string, string];
      return folded.length === 1 && folded[0]!.source === source && folded[0]!.target === target
        ? folded[0]!
        : joinedEdge(source, target, folded);
    }),
    cut,
  };
}
