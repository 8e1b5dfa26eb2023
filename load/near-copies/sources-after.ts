import { sourceKey } from "#graph/project/article-properties";
import type { Reader } from "#graph/project/reader";
import {
  articlesOf,
  companiesOf,
  groupsWith,
  type SourceName,
  type Company as StoredCompany,
} from "#graph/project/sources";
import type { Article } from "#model/article";
import type { Lock } from "../closure.js";
import { type Copy, copiesOf } from "./copies-of.js";
import { type Company, nearCopyGroups, type SourceMember } from "./group.js";
import { digestOf, mayBeCopies, shingles } from "./shingles.js";

/** Which source each article is, once a change is made. */
export interface Sources {
  /** Article id → what is counted, for the articles that come and those of which it is another now. */
  counted: Map<string, string>;
  /** What is stored of articles: the group, where it may be another now, and the digests, where they may be others. */
  stored: { id: string; group: string | null; bands?: readonly string[] }[];
  /** Articles that stand, of which the group is another now. */
  changedIds: string[];
}

/**
 * Computes the groups of near copies that a change touches. A group stays one when more articles come to it: they are
 * compared with it until one copy is found. Only a group that an article leaves is taken apart.
 */
export async function sourcesAfter(
  reader: Reader,
  lock: Lock,
  { coming, leaving }: { coming: readonly Article[]; leaving: readonly string[] },
): Promise<Sources> {
  const arriving = coming.map(asMember);
  const moving = [...leaving, ...arriving.map(({ id }) => id)];
  if (moving.length === 0) return { counted: new Map(), stored: [], changedIds: [] };
  // Copies are rare, and what they share is not known beforehand: whoever loads waits for the others here.
  const [, torn, copies, companies] = await Promise.all([
    lock(["near copies"]),
    groupsWith(reader, moving),
    copiesOf(reader, arriving, moving),
    companiesOf(
      reader,
      arriving.map((each) => each.sourceKey),
      moving,
    ),
  ]);
  const copied = copies.flatMap(({ source }) => source.sourceKey ?? []);
  const more = await companiesOf(reader, copied, moving);
  const stay = torn.filter(({ id }) => !moving.includes(id));
  const members: Member[] = [
    ...stay.map(({ text, ...each }) => ({ ...each, runs: shingles(text) })),
    ...arriving,
  ];
  const apart = new Set<string | null>(torn.map(({ group }) => group));
  const others = othersOf(members, {
    copies: copies.filter(({ source }) => !apart.has(source.group)),
    companies: [...companies, ...more].filter(({ group }) => !apart.has(group)),
  });
  const { ofMembers, ofCompanies } = nearCopyGroups(
    members.map((member) => ({ ...member, keys: member.bands.map((band, nth) => `${nth} ${band}`) })),
    others,
    (left, right) => mayBeCopies(members[left]!.bands, members[right]!.bands),
  );
  const joining = await articlesOf(
    reader,
    others.flatMap((other, at) => {
      const now = ofCompanies[at] ?? null;
      return now === null || now === other.group ? [] : [{ ...other, now }];
    }),
  );
  const standing = members.flatMap(({ id, group }, at) =>
    at < stay.length && ofMembers[at] !== group ? [{ id, group: ofMembers[at]! }] : [],
  );
  const changed = [...standing, ...joining.filter(({ id }) => !moving.includes(id))];
  return {
    counted: new Map([
      ...members.map(({ id, sourceKey: own }, at) => [id, ofMembers[at] ?? own] as const),
      ...joining.map(({ id, group }) => [id, group] as const),
    ]),
    stored: [
      ...changed,
      ...arriving.map(({ id, bands }, at) => ({ id, bands, group: ofMembers[stay.length + at]! })),
      ...leaving.map((id) => ({ id, bands: [], group: null })),
    ],
    changedIds: changed.map(({ id }) => id),
  };
}

type Member = Omit<SourceMember, "keys"> & { bands: readonly string[]; group: string | null };

function asMember(article: Article): Member {
  return { id: article.id, ...digestOf(article), sourceKey: sourceKey(article), group: null };
}

/** Those of one source that stand: a group, or articles of one source key in none. */
type Other = Company & { group: string | null; sourceKey: string | null };

/** The sources that stand to which members belong: by a copy that was found, or by their source key. */
function othersOf(
  members: readonly Member[],
  { copies, companies }: { copies: readonly Copy[]; companies: readonly StoredCompany[] },
): Other[] {
  const positions = new Map(members.map(({ id }, at) => [id, at]));
  const others = new Map<string, Other & { members: number[] }>();
  const otherOf = ({ group, sourceKey: own }: SourceName, first: string) => {
    const name = JSON.stringify([group, group === null ? own : null]);
    const other = others.get(name) ?? { group, sourceKey: own, first, copied: group !== null, members: [] };
    others.set(name, other);
    return other;
  };
  for (const company of companies) {
    const other = otherOf(company, company.group ?? company.first);
    for (const [at, member] of members.entries())
      if (member.sourceKey === company.sourceKey) other.members.push(at);
  }
  for (const { id, source } of copies) {
    const other = otherOf(source, source.group ?? "");
    other.copied = true;
    other.members.push(positions.get(id)!);
  }
  return [...others.values()];
}
