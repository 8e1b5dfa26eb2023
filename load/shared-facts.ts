import { roleOf } from "#graph/project/roles";
import type { EdgeRow } from "#graph/project/rows";
import {
  type Ask,
  claimsByIds,
  claimsInBlocks,
  claimsOfArticles,
  claimsOfLocals,
  conclusionsOfArticles,
  type StoredClaim,
} from "#graph/project/stored-claims";
import {
  edgesBetween,
  factsOfClaims,
  rolesOf,
  type StoredFacts,
  type StoredRole,
} from "#graph/project/stored-facts";
import type { ResolvedClaim } from "#ingest/resolve/claims";
import { type Facts, shareFacts } from "#ingest/resolve/facts";
import { withMoreClaims } from "#ingest/resolve/roles";
import { meetingBlockKeys, meetingWindow } from "#ingest/resolve/same-meeting";
import type { Party, Relation, Role } from "#model/entity";
import { identityKey } from "#model/identity-key";
import { RELATIONS } from "#model/vocabulary";
import { follow } from "./closure.js";
import type { Site } from "./consequence.js";

/** What articles state together after a change, as far as it reaches. */
export interface Shared {
  /** All claims at hand, as they are after the change. */
  claims: ResolvedClaim[];
  /** Claims as they were, those of the articles that come or leave among them. */
  formerClaims: StoredClaim[];
  facts: Facts;
  /** What stood of the offices, parties and relations at hand. */
  storedFacts: StoredFacts;
}

/** Where a meeting's claim is looked for and found. */
export function asksOf(claim: ResolvedClaim): Ask[] {
  if (claim.fact.kind !== "Meeting") return [];
  const window = meetingWindow(claim);
  return meetingBlockKeys(claim).map((key) => ({
    key: `fact ${key}`,
    articleId: claim.articleId,
    from: window?.from ?? null,
    to: window?.to ?? null,
  }));
}

/**
 * Shares facts again. Meetings are made of all claims that may be about them, which are read; offices, parties and
 * relations grow with every article that states them: their claims are read only where one goes, else the new ones
 * are added to what stands.
 */
export async function shareAgain(
  site: Site,
  change: {
    fresh: readonly ResolvedClaim[];
    moving: ReadonlySet<string>;
    moved: readonly { articleId: string; localKey: string }[];
    identities: ReadonlyMap<string, string>;
  },
): Promise<Shared> {
  const { reader, knowledge } = site;
  const { fresh, moving, identities } = change;
  const read = new Map<string, StoredClaim>();
  const take = (found: readonly StoredClaim[]) => {
    const more = found.filter(({ claim }) => !read.has(claim.id));
    for (const each of more) read.set(each.claim.id, each);
    return more;
  };
  const [own, moved] = await Promise.all([
    claimsOfArticles(reader, [...moving]),
    claimsOfLocals(reader, change.moved),
  ]);
  take(own);
  take(moved);
  const isGone = ({ claim }: StoredClaim) =>
    moving.has(claim.articleId) || renamed(claim, identities) !== claim;
  const gone = [...read.values()].filter(isGone).map(({ claim }) => claim.id);
  await readMeetings(site, change, read, take);

  const storedFacts = await factsOfClaims(reader, gone);
  const whole = wholeFacts(storedFacts);
  take(await claimsByIds(reader, claimIdsOf(storedFacts, read)));
  for (;;) {
    const kept = [...read.values()]
      .map(({ claim }) => claim)
      .filter(({ articleId }) => !moving.has(articleId));
    const claims = [...kept.map((claim) => renamed(claim, identities)), ...fresh];
    const facts = shareFacts(claims, knowledge);
    const known = await counterparts(reader, facts);
    const { merged, torn } = addTo(known, facts, whole);
    storedFacts.roles.push(...known.roles);
    storedFacts.edges.push(...known.edges);
    if (torn.roles.length + torn.edges.length === 0)
      return { claims, formerClaims: [...read.values()], facts: merged, storedFacts };
    for (const key of wholeFacts(torn)) whole.add(key);
    take(await claimsByIds(reader, claimIdsOf(torn, read)));
  }
}

/** Reads the claims that may be about the same meetings, and those by which agreements were concluded there. */
async function readMeetings(
  { reader, lock }: Site,
  { fresh, identities }: { fresh: readonly ResolvedClaim[]; identities: ReadonlyMap<string, string> },
  read: ReadonlyMap<string, StoredClaim>,
  take: (found: readonly StoredClaim[]) => StoredClaim[],
): Promise<void> {
  const looked = new Set(fresh.map(({ articleId }) => articleId));
  const next = async (claims: readonly StoredClaim[]): Promise<Ask[]> => {
    const concluding = claims
      .map(({ claim }) => claim)
      .filter(({ fact }) => fact.kind === "Agreement" || (fact.kind === "Meeting" && fact.act === "signing"));
    const articleIds = [...new Set(concluding.map(({ articleId }) => articleId))].filter(
      (id) => !looked.has(id),
    );
    for (const id of articleIds) looked.add(id);
    const more = take(await conclusionsOfArticles(reader, articleIds));
    const asks = claims.flatMap(({ claim }) => [...asksOf(claim), ...asksOf(renamed(claim, identities))]);
    return more.length === 0 ? asks : [...asks, ...(await next(more))];
  };
  await follow(
    [...fresh.flatMap(asksOf), ...(await next([...read.values()]))],
    ({ key, articleId, from, to }) => `${key} ${articleId} ${from} ${to}`,
    async (asks) => {
      const [, found] = await Promise.all([lock(asks.map(({ key }) => key)), claimsInBlocks(reader, asks)]);
      return next(take(found));
    },
  );
}

/** The claim with the identities of now; itself where none is another. */
export function renamed(claim: ResolvedClaim, identities: ReadonlyMap<string, string>): ResolvedClaim {
  let other = false;
  const named = claim.arguments.map((argument) => {
    const entityId =
      argument.entity === null ? null : identities.get(identityKey(claim.articleId, argument.entity));
    if (entityId === null || entityId === undefined || entityId === argument.entityId) return argument;
    other = true;
    return { ...argument, entityId };
  });
  return other ? { ...claim, arguments: named } : claim;
}

type Edge = Pick<EdgeRow, "type" | "from" | "to">;

const edgeName = ({ type, from, to }: Edge) => [type, from, to].join(" ");
const roleName = ({
  personId,
  organizationId,
  office,
}: Pick<Role, "personId" | "organizationId" | "office">) =>
  ["HELD", personId, organizationId ?? "", office].join(" ");
const storedName = (role: StoredRole) => roleName({ ...role, office: String(role.node.properties.office) });

/** Names of facts of which all claims are read. */
function wholeFacts({ roles, edges }: StoredFacts): Set<string> {
  return new Set([...roles.map(storedName), ...edges.map(edgeName)]);
}

function claimIdsOf({ roles, edges }: StoredFacts, read: ReadonlyMap<string, unknown>): string[] {
  const ids = [
    ...roles.flatMap(({ claimIds }) => claimIds),
    ...edges.flatMap(({ properties }) => properties.claimIds as string[]),
  ];
  return [...new Set(ids)].filter((id) => !read.has(id));
}

/** What stands already of these offices, parties and relations. */
async function counterparts(
  reader: Site["reader"],
  { roles, parties, relations }: Facts,
): Promise<StoredFacts> {
  const names = new Set(roles.map(roleName));
  const holders = [...new Set(roles.map(({ personId }) => personId))];
  const [held, edges] = await Promise.all([
    rolesOf(reader, holders),
    edgesBetween(reader, [...parties.map(partyEdge), ...relations.map(relationEdge)]),
  ]);
  return { roles: held.filter((role) => names.has(storedName(role))), edges };
}

function partyEdge({ agreementId, entityId }: Party): Edge {
  return { type: "PARTY_TO", from: entityId, to: agreementId };
}

function relationEdge({ type, from, to }: Relation): Edge {
  const turned = RELATIONS[type].symmetric && to < from;
  return turned ? { type, from: to, to: from } : { type, from, to };
}

/** Adds what comes to what stands. What cannot be told without the claims that stand is torn: they must be read. */
function addTo(
  known: StoredFacts,
  facts: Facts,
  whole: ReadonlySet<string>,
): { merged: Facts; torn: StoredFacts } {
  const roles = new Map(known.roles.map((role) => [storedName(role), role]));
  const edges = new Map(known.edges.map((edge) => [edgeName(edge), edge]));
  const torn: StoredFacts = { roles: [], edges: [] };
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  const standing = <T>(name: string, of: ReadonlyMap<string, T>) =>
    whole.has(name) ? undefined : of.get(name);
  const merged: Facts = {
    ...facts,
    roles: facts.roles.map((role) => {
      const stored = standing(roleName(role), roles);
      const both = stored ? withMoreClaims(roleOf(stored), role) : role;
      if (both === null) torn.roles.push(stored!);
      return both ?? role;
    }),
    parties: facts.parties.map((party) => {
      const stored = standing(edgeName(partyEdge(party)), edges);
      return stored
        ? { ...party, claimIds: union(stored.properties.claimIds as string[], party.claimIds) }
        : party;
    }),
    relations: facts.relations.map((relation) => {
      const stored = standing(edgeName(relationEdge(relation)), edges);
      if (!stored) return relation;
      const date = (stored.properties.date as string | undefined) ?? null;
      if (relation.date !== null && relation.date !== date) torn.edges.push(stored);
      return {
        ...relation,
        date,
        claimIds: union(stored.properties.claimIds as string[], relation.claimIds),
      };
    }),
  };
  return { merged, torn };
}
