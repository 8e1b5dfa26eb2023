/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What sort of text an agreement is. */
export type AgreementForm =
  /** An accord or agreement. */
  | 'ACCORD'
  /** A commercial contract. */
  | 'CONTRACT'
  /** A convention. */
  | 'CONVENTION'
  /** A joint declaration or statement. */
  | 'DECLARATION'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** A partnership. */
  | 'PARTNERSHIP'
  /** A programme of cooperation. */
  | 'PROGRAMME'
  /** A treaty between states. */
  | 'TREATY'
  /** A twinning of two places. */
  | 'TWINNING';

/** How far an agreement has come, by the latest that its claims say. */
export type AgreementStatus =
  /** It has ended. */
  | 'ENDED'
  /** It is in force. */
  | 'IN_FORCE'
  /** It is being negotiated. */
  | 'NEGOTIATING'
  /** Someone proposed it. */
  | 'PROPOSED'
  /** It was signed. */
  | 'SIGNED';

/** What an argument is to the fact that its claim states. */
export type ArgumentRole =
  /** The agreement itself. */
  | 'AGREEMENT'
  /** When it happened. */
  | 'DATE'
  /** First of the two entities of a relation. */
  | 'FROM'
  /** Holds the office. */
  | 'HOLDER'
  /** Body of the office. */
  | 'ORGANIZATION'
  /** Took part in the meeting, on a side. */
  | 'PARTICIPANT'
  /** Party to the agreement. */
  | 'PARTY'
  /** Where it happened. */
  | 'PLACE'
  /** Signed the agreement. */
  | 'SIGNATORY'
  /** Title of the office, as written. */
  | 'TITLE'
  /** Second of the two entities of a relation. */
  | 'TO';

/** An article to read. */
export type ArticleInput = {
  /** Who wrote it. */
  author?: string | null | undefined;
  /** URL of the original, when the text is a digest. */
  basedOn?: string | null | undefined;
  /** ISO 639-1; found out from the text when left out. */
  lang?: string | null | undefined;
  /** When it was published. Dates such as "yesterday" are read by it. */
  publishedAt?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** The text, up to 10 MB. */
  text: string;
  /** Headline; else the text's first line may be taken. */
  title?: string | null | undefined;
  /** Where it stands on the web. */
  url?: string | null | undefined;
};

/** How people were in contact. A letter never counts as having met. */
export type Channel =
  /** In one place. */
  | 'IN_PERSON'
  /** In writing: shown beside, never counted. */
  | 'LETTER'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** What a drawn edge says, read from its source to its target. */
export type EdgeKind =
  /** A body has its seat in a place. */
  | 'BASED_IN'
  /** An agreement was concluded at a meeting. */
  | 'CONCLUDED_AT'
  /** A meeting was held at a place or a body's seat. */
  | 'HELD_AT'
  /** A person holds, or held, an office at a body. */
  | 'HELD_ROLE'
  /** A person is a member of a body. */
  | 'MEMBER_OF'
  /** Two people were on different sides of a held or announced meeting. Computed when asked, never stored. */
  | 'MET'
  /** A person, body or place is party to an agreement. */
  | 'PARTY_TO'
  /** A place or body is part of another. */
  | 'PART_OF'
  /** A person or body took part in a meeting. */
  | 'TOOK_PART'
  /** Two places are twinned. */
  | 'TWINNED_WITH';

/** What sort of thing an entity is. */
export type EntityKind =
  /** A treaty, memorandum, contract, twinning: something that parties conclude. */
  | 'Agreement'
  /** A ministry, embassy, company, university, party: a body that acts. */
  | 'Organization'
  /** A human being, named. */
  | 'Person'
  /** A country, province, city or site. */
  | 'Place';

/** What a claim states. */
export type FactKind =
  /** Parties concluded, or mean to conclude, an agreement. */
  | 'Agreement'
  /** People or bodies were brought together. */
  | 'Meeting'
  /** A binary fact between two entities, such as a seat or a membership. */
  | 'Relation'
  /** A person holds an office. */
  | 'Role';

/** What became of an article. */
export type LoadOutcome =
  /** It is new, and in the graph. */
  | 'LOADED'
  /** Another text at a known address; the older one is kept aside. */
  | 'REPLACED'
  /** The graph held it already; nothing was written. */
  | 'UNCHANGED'
  /** The same text, with other metadata or read by another extractor. */
  | 'UPDATED';

/** The form that a meeting took. */
export type MeetingAct =
  /** A call, by phone or video. */
  | 'CALL'
  /** A ceremony, commemoration or conference. */
  | 'CEREMONY'
  /** A letter or message was sent. */
  | 'LETTER'
  /** One side received the other. */
  | 'RECEPTION'
  /** A text was signed. */
  | 'SIGNING'
  /** Formal or working talks. */
  | 'TALKS'
  /** One side visited the other. */
  | 'VISIT'
  /** An official welcome. */
  | 'WELCOME';

/** Whether a meeting happened, by the words of its claims. Only held ones count. */
export type MeetingStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** A side denies it. */
  | 'DENIED'
  /** It took place. */
  | 'HELD'
  /** It was announced. */
  | 'PLANNED'
  /** The articles do not tell. */
  | 'UNCLEAR';

/** Which neighbours come first where not all are shown. */
export type NeighborOrder =
  /** Those with fewest. */
  | 'LEAST_CONNECTED'
  /** Those with most neighbours of their own. */
  | 'MOST_CONNECTED'
  /** Those with the latest date; what has none comes last. */
  | 'NEWEST';

/** What a drawn node is: an entity's kind, or a meeting. */
export type NodeKind =
  /** Something that parties conclude. */
  | 'Agreement'
  /** An encounter: a hub between those who took part. */
  | 'Meeting'
  /** A body that acts. */
  | 'Organization'
  /** A human being. */
  | 'Person'
  /** A country, province, city or site. */
  | 'Place';

/** What a path may lead through. */
export type PathWays =
  /** Anything; places only where there is no other way. */
  | 'ANY'
  /** At least one organization on the way. */
  | 'ORGANIZATIONS'
  /** People and the meetings that they took part in, nothing else. */
  | 'PEOPLE';

export type ArticleTextQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleTextQuery = { article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean, text: string, mentions: Array<{ start: number, end: number, text: string, kind: EntityKind, entity:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null }> } | null };

export type PreviewEntityPartsFragment = { id: string, kind: EntityKind, name: string, isNew: boolean };

export type PreviewArticleMutationVariables = Exact<{
  input: ArticleInput;
}>;


export type PreviewArticleMutation = { previewArticle: { article: { id: string, title: string | null, lang: string, text: string, publishedAt: string | null, publisher: string | null, known: boolean }, blocks: Array<{ start: number, end: number, role: string, rule: string }>, entities: Array<{ titles: Array<string>, id: string, kind: EntityKind, name: string, isNew: boolean, mentions: Array<{ start: number, end: number, text: string, kind: EntityKind }> }>, meetings: Array<{ act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, quote: string, start: number, end: number, rule: string, confidence: number, isNew: boolean, sides: Array<Array<{ id: string, kind: EntityKind, name: string, isNew: boolean }>>, place: { id: string, kind: EntityKind, name: string, isNew: boolean } | null }>, agreements: Array<{ form: AgreementForm, status: AgreementStatus, date: string | null, quote: string, start: number, end: number, entity: { id: string, kind: EntityKind, name: string, isNew: boolean }, parties: Array<{ id: string, kind: EntityKind, name: string, isNew: boolean }> }>, problems: Array<{ stage: string, message: string, start: number | null }> } };

export type LoadArticleMutationVariables = Exact<{
  input: ArticleInput;
}>;


export type LoadArticleMutation = { loadArticle: { outcome: LoadOutcome, article: { id: string, title: string | null, label: string, meetings: { nodes: Array<{ id: string }> }, mentions: Array<{ entity:
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
          | { id: string, kind: EntityKind }
         | null }> }, newEntities: Array<
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
    >, newMeetings: Array<{ id: string, title: string }>, problems: Array<{ stage: string, message: string, start: number | null }> } };

type EntityParts_Agreement_Fragment = { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }> };

type EntityParts_Organization_Fragment = { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }> };

type EntityParts_Person_Fragment = { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }> };

type EntityParts_Place_Fragment = { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }> };

export type EntityPartsFragment =
  | EntityParts_Agreement_Fragment
  | EntityParts_Organization_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
;

export type MeetingPartsFragment = { id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number };

export type RolePartsFragment = { id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null };

export type AgreementPartsFragment = { id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null };

export type PairPartsFragment = { id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } };

export type PersonDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonDetailsQuery = { person: { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null }>, met: { nodes: Array<{ id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } }> }, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type OrganizationDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationDetailsQuery = { organization: { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null }>, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type PlaceDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceDetailsQuery = { place: { isoCode: string | null, id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type AgreementDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementDetailsQuery = { agreement: { form: AgreementForm, status: AgreementStatus | null, date: string | null, id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, parties: Array<
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
    >, concludedAt: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number }>, names: Array<{ text: string, lang: string }> } | null };

export type MeetingDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingDetailsQuery = { meeting: { id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number, participants: Array<{ side: number, entity:
        | { id: string, name: string, kind: EntityKind, country: string | null }
        | { id: string, name: string, kind: EntityKind, country: string | null }
        | { id: string, name: string, kind: EntityKind, country: string | null }
        | { id: string, name: string, kind: EntityKind, country: string | null }
       }>, places: Array<
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
    >, agreements: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> } | null };

export type PairDetailsQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type PairDetailsQuery = { pair: { id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, places: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, meetings: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, contradictingDates: Array<string>, sourceCount: number }>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } } | null };

export type ClaimPartsFragment = { id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
      | { id: string, name: string, country: string | null }
      | { id: string, name: string, country: string | null }
      | { id: string, name: string, country: string | null }
      | { latitude: number | null, longitude: number | null, id: string, name: string, country: string | null }
     | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } };

export type EvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceQuery = { evidence: { nodes: Array<{ id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
          | { id: string, name: string, country: string | null }
          | { id: string, name: string, country: string | null }
          | { id: string, name: string, country: string | null }
          | { latitude: number | null, longitude: number | null, id: string, name: string, country: string | null }
         | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> } };

export type PairEvidenceQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type PairEvidenceQuery = { pair: { meetings: Array<{ claims: { nodes: Array<{ id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
              | { id: string, name: string, country: string | null }
              | { id: string, name: string, country: string | null }
              | { id: string, name: string, country: string | null }
              | { latitude: number | null, longitude: number | null, id: string, name: string, country: string | null }
             | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> } }> } | null };

export type ReportingPartsFragment = { languages: Array<string>, publishers: Array<string>, confidence: number | null };

export type NodePartsFragment = { id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null };

export type EdgePartsFragment = { id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null };

export type SubgraphPartsFragment = { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null }> };

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  depth?: number | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  limit?: number | null | undefined;
  order?: NeighborOrder | null | undefined;
}>;


export type NeighborhoodQuery = { neighborhood: { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null }> } };

export type MeetingNetworkQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  limit?: number | null | undefined;
}>;


export type MeetingNetworkQuery = { meetingNetwork: { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null }> } };

export type OverviewQueryVariables = Exact<{
  limit?: number | null | undefined;
}>;


export type OverviewQuery = { overview: { totalNodes: number, truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null }> } };

export type NeighborCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type NeighborCountsQuery = { neighborCounts: Array<{ kind: NodeKind, count: number }> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  ways?: PathWays | null | undefined;
  forward?: boolean | null | undefined;
}>;


export type PathsQuery = { paths: Array<{ nodes: Array<{ id: string, kind: NodeKind, name: string, country: string | null, degree: number, date: string | null, status: string | null, subtitle: string | null, articleCount: number, channel: Channel | null, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null }, body: { id: string, name: string } | null }>, edges: Array<{ id: string, source: string, target: string, kind: EdgeKind, count: number, planned: number, status: MeetingStatus | null, side: number | null, first: string | null, last: string | null, label: string | null, claimCount: number, pair: { channels: Array<Channel>, years: Array<{ year: number, count: number }>, reporting: { languages: Array<string>, publishers: Array<string>, confidence: number | null } } | null }>, sentences: Array<{ text: string, nodeIds: Array<string>, claims: Array<{ id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
            | { id: string, name: string, country: string | null }
            | { id: string, name: string, country: string | null }
            | { id: string, name: string, country: string | null }
            | { latitude: number | null, longitude: number | null, id: string, name: string, country: string | null }
           | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> }> }> };

export type CoverageQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { articles: number, sources: number } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search: { nodes: Array<{ matchedName: string, node:
        | { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number }
        | { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number }
        | { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number }
        | { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { statistics: { articles: number, people: number, organizations: number, places: number, agreements: number, meetings: number, claims: number, firstYear: number | null, lastYear: number | null, languages: Array<{ lang: string, articles: number }> }, whoMetWhom: { totalCount: number, nodes: Array<{ id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null, articleCount: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PreviewEntityPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewEntityParts on PreviewEntity {
  id
  kind
  name
  isNew
}
    `, {"fragmentName":"PreviewEntityParts"}) as unknown as TypedDocumentString<PreviewEntityPartsFragment, unknown>;
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  id
  name
  kind
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const MeetingPartsFragmentDoc = new TypedDocumentString(`
    fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
    `, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const RolePartsFragmentDoc = new TypedDocumentString(`
    fragment RoleParts on Role {
  id
  title
  from
  to
  person {
    id
    name
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"RoleParts"}) as unknown as TypedDocumentString<RolePartsFragment, unknown>;
export const AgreementPartsFragmentDoc = new TypedDocumentString(`
    fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}
    `, {"fragmentName":"AgreementParts"}) as unknown as TypedDocumentString<AgreementPartsFragment, unknown>;
export const PairPartsFragmentDoc = new TypedDocumentString(`
    fragment PairParts on MeetingPair {
  id
  count
  planned
  first
  last
  articleCount
  channels
  years {
    year
    count
  }
  a {
    id
    name
    country
  }
  b {
    id
    name
    country
  }
}
    `, {"fragmentName":"PairParts"}) as unknown as TypedDocumentString<PairPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  factKind
  quote
  context
  quoteStart
  quoteEnd
  status
  date
  recalled
  rule
  confidence
  arguments {
    as
    entity {
      id
      name
      country
      ... on Place {
        latitude
        longitude
      }
    }
  }
  article {
    id
    title
    label
    lang
    publisher
    author
    publishedAt
    url
    basedOn
    isDigest
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const ReportingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
    `, {"fragmentName":"ReportingParts"}) as unknown as TypedDocumentString<ReportingPartsFragment, unknown>;
export const NodePartsFragmentDoc = new TypedDocumentString(`
    fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}`, {"fragmentName":"NodeParts"}) as unknown as TypedDocumentString<NodePartsFragment, unknown>;
export const EdgePartsFragmentDoc = new TypedDocumentString(`
    fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}`, {"fragmentName":"EdgeParts"}) as unknown as TypedDocumentString<EdgePartsFragment, unknown>;
export const SubgraphPartsFragmentDoc = new TypedDocumentString(`
    fragment SubgraphParts on Subgraph {
  totalNodes
  truncated
  nodes {
    ...NodeParts
  }
  edges {
    ...EdgeParts
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}`, {"fragmentName":"SubgraphParts"}) as unknown as TypedDocumentString<SubgraphPartsFragment, unknown>;
export const ArticleTextDocument = new TypedDocumentString(`
    query ArticleText($id: ID!) {
  article(id: $id) {
    id
    title
    label
    lang
    publisher
    author
    publishedAt
    url
    basedOn
    isDigest
    text
    mentions {
      start
      end
      text
      kind
      entity {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:a5d267e31dc8bfa38d72ecb537e19e29aa83b5018742df302e91c032e1c0c360"}) as unknown as TypedDocumentString<ArticleTextQuery, ArticleTextQueryVariables>;
export const PreviewArticleDocument = new TypedDocumentString(`
    mutation PreviewArticle($input: ArticleInput!) {
  previewArticle(input: $input) {
    article {
      id
      title
      lang
      text
      publishedAt
      publisher
      known
    }
    blocks {
      start
      end
      role
      rule
    }
    entities {
      ...PreviewEntityParts
      titles
      mentions {
        start
        end
        text
        kind
      }
    }
    meetings {
      act
      channel
      status
      date
      quote
      start
      end
      rule
      confidence
      isNew
      sides {
        ...PreviewEntityParts
      }
      place {
        ...PreviewEntityParts
      }
    }
    agreements {
      form
      status
      date
      quote
      start
      end
      entity {
        ...PreviewEntityParts
      }
      parties {
        ...PreviewEntityParts
      }
    }
    problems {
      stage
      message
      start
    }
  }
}
    fragment PreviewEntityParts on PreviewEntity {
  id
  kind
  name
  isNew
}`, {"hash":"sha256:9a9d5c3db51950c3271168d365f50c90e8df4c605854a33418f15b7b344daf9d"}) as unknown as TypedDocumentString<PreviewArticleMutation, PreviewArticleMutationVariables>;
export const LoadArticleDocument = new TypedDocumentString(`
    mutation LoadArticle($input: ArticleInput!) {
  loadArticle(input: $input) {
    outcome
    article {
      id
      title
      label
      meetings {
        nodes {
          id
        }
      }
      mentions {
        entity {
          id
          kind
        }
      }
    }
    newEntities {
      id
      name
      kind
    }
    newMeetings {
      id
      title
    }
    problems {
      stage
      message
      start
    }
  }
}
    `, {"hash":"sha256:6b4ed772465d61fa1c2200950a50f2ae45d48434ecb5cd07d15c470e4b55d454"}) as unknown as TypedDocumentString<LoadArticleMutation, LoadArticleMutationVariables>;
export const PersonDetailsDocument = new TypedDocumentString(`
    query PersonDetails($id: ID!) {
  person(id: $id) {
    ...EntityParts
    roles {
      ...RoleParts
    }
    met(first: 50) {
      nodes {
        ...PairParts
      }
    }
    meetings(first: 50) {
      nodes {
        ...MeetingParts
      }
    }
    agreements(first: 20) {
      nodes {
        ...AgreementParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  id
  name
  kind
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
}
fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
fragment RoleParts on Role {
  id
  title
  from
  to
  person {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}
fragment PairParts on MeetingPair {
  id
  count
  planned
  first
  last
  articleCount
  channels
  years {
    year
    count
  }
  a {
    id
    name
    country
  }
  b {
    id
    name
    country
  }
}`, {"hash":"sha256:b98d5b24b867e9072c22cf109a122e632107614ae5ef99539791ea5884068670"}) as unknown as TypedDocumentString<PersonDetailsQuery, PersonDetailsQueryVariables>;
export const OrganizationDetailsDocument = new TypedDocumentString(`
    query OrganizationDetails($id: ID!) {
  organization(id: $id) {
    ...EntityParts
    roles {
      ...RoleParts
    }
    meetings(first: 50) {
      nodes {
        ...MeetingParts
      }
    }
    agreements(first: 20) {
      nodes {
        ...AgreementParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  id
  name
  kind
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
}
fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
fragment RoleParts on Role {
  id
  title
  from
  to
  person {
    id
    name
  }
  organization {
    id
    name
  }
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}`, {"hash":"sha256:48109b5307e21c2f110c82588cf23847c234a44245f0c2b3d70e34c36af8df8c"}) as unknown as TypedDocumentString<OrganizationDetailsQuery, OrganizationDetailsQueryVariables>;
export const PlaceDetailsDocument = new TypedDocumentString(`
    query PlaceDetails($id: ID!) {
  place(id: $id) {
    ...EntityParts
    isoCode
    meetings(first: 50) {
      nodes {
        ...MeetingParts
      }
    }
    agreements(first: 20) {
      nodes {
        ...AgreementParts
      }
    }
  }
}
    fragment EntityParts on Entity {
  id
  name
  kind
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
}
fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}`, {"hash":"sha256:075dc31aff287c1294cec6aa63558e1d195a151937d5ae24e83a91fe9b920e2b"}) as unknown as TypedDocumentString<PlaceDetailsQuery, PlaceDetailsQueryVariables>;
export const AgreementDetailsDocument = new TypedDocumentString(`
    query AgreementDetails($id: ID!) {
  agreement(id: $id) {
    ...EntityParts
    form
    status
    date
    parties {
      id
      name
      kind
      country
    }
    concludedAt {
      ...MeetingParts
    }
  }
}
    fragment EntityParts on Entity {
  id
  name
  kind
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
}
fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}`, {"hash":"sha256:bc9ddd760b10d1c1775e5fb55e681ee10d841357371380b926aa2b24edf1f14f"}) as unknown as TypedDocumentString<AgreementDetailsQuery, AgreementDetailsQueryVariables>;
export const MeetingDetailsDocument = new TypedDocumentString(`
    query MeetingDetails($id: ID!) {
  meeting(id: $id) {
    ...MeetingParts
    participants {
      side
      entity {
        id
        name
        kind
        country
      }
    }
    places {
      id
      name
      kind
      country
    }
    agreements {
      ...AgreementParts
    }
  }
}
    fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}`, {"hash":"sha256:6388f971a6d08d0b90146ce33e9b371e7486e01fa6be01b52e4b2d8fe6f39321"}) as unknown as TypedDocumentString<MeetingDetailsQuery, MeetingDetailsQueryVariables>;
export const PairDetailsDocument = new TypedDocumentString(`
    query PairDetails($a: ID!, $b: ID!) {
  pair(a: $a, b: $b) {
    ...PairParts
    places {
      id
      name
    }
    meetings {
      ...MeetingParts
    }
  }
}
    fragment MeetingParts on Meeting {
  id
  title
  act
  channel
  status
  date
  contradictingDates
  sourceCount
}
fragment PairParts on MeetingPair {
  id
  count
  planned
  first
  last
  articleCount
  channels
  years {
    year
    count
  }
  a {
    id
    name
    country
  }
  b {
    id
    name
    country
  }
}`, {"hash":"sha256:ca83f835c1b1d3e13554748b44cc8b01aee455aa6861dbb8ea6cc1b8a6c9ca16"}) as unknown as TypedDocumentString<PairDetailsQuery, PairDetailsQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($id: ID!) {
  evidence(edge: $id, first: 100) {
    nodes {
      ...ClaimParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  factKind
  quote
  context
  quoteStart
  quoteEnd
  status
  date
  recalled
  rule
  confidence
  arguments {
    as
    entity {
      id
      name
      country
      ... on Place {
        latitude
        longitude
      }
    }
  }
  article {
    id
    title
    label
    lang
    publisher
    author
    publishedAt
    url
    basedOn
    isDigest
  }
}`, {"hash":"sha256:90a65ae496672e174d49fe922eb71b48d337a11d49e9dbd705b5d29757f20f10"}) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const PairEvidenceDocument = new TypedDocumentString(`
    query PairEvidence($a: ID!, $b: ID!) {
  pair(a: $a, b: $b) {
    meetings {
      claims(first: 50) {
        nodes {
          ...ClaimParts
        }
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  factKind
  quote
  context
  quoteStart
  quoteEnd
  status
  date
  recalled
  rule
  confidence
  arguments {
    as
    entity {
      id
      name
      country
      ... on Place {
        latitude
        longitude
      }
    }
  }
  article {
    id
    title
    label
    lang
    publisher
    author
    publishedAt
    url
    basedOn
    isDigest
  }
}`, {"hash":"sha256:8bfc0315618a374a05063d1cce21a4060f4ae78e0657f8762fecdd0058a6f97b"}) as unknown as TypedDocumentString<PairEvidenceQuery, PairEvidenceQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($ids: [ID!]!, $depth: Int, $kinds: [NodeKind!], $limit: Int, $order: NeighborOrder) {
  neighborhood(
    ids: $ids
    depth: $depth
    kinds: $kinds
    limit: $limit
    order: $order
  ) {
    ...SubgraphParts
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}
fragment SubgraphParts on Subgraph {
  totalNodes
  truncated
  nodes {
    ...NodeParts
  }
  edges {
    ...EdgeParts
  }
}`, {"hash":"sha256:712d5aa7d01687f3b208d5549824542dd3279fea9d0bba01d98de759436dcc26"}) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const MeetingNetworkDocument = new TypedDocumentString(`
    query MeetingNetwork($ids: [ID!], $limit: Int) {
  meetingNetwork(ids: $ids, limit: $limit) {
    ...SubgraphParts
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}
fragment SubgraphParts on Subgraph {
  totalNodes
  truncated
  nodes {
    ...NodeParts
  }
  edges {
    ...EdgeParts
  }
}`, {"hash":"sha256:9e10e76d072c4e832fdd34072250ad56df797afaf17252a3ccdc94145178ee7c"}) as unknown as TypedDocumentString<MeetingNetworkQuery, MeetingNetworkQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($limit: Int) {
  overview(limit: $limit) {
    ...SubgraphParts
  }
}
    fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}
fragment SubgraphParts on Subgraph {
  totalNodes
  truncated
  nodes {
    ...NodeParts
  }
  edges {
    ...EdgeParts
  }
}`, {"hash":"sha256:3058a1edbae6b1d6044b6caa30fa86f5d782069a7fe75e52936023fad2f41868"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NeighborCountsDocument = new TypedDocumentString(`
    query NeighborCounts($id: ID!) {
  neighborCounts(id: $id) {
    kind
    count
  }
}
    `, {"hash":"sha256:a6fccf71362ab63389fb17c7cc9b2a201dd92e94008670e333243da9857b9c6d"}) as unknown as TypedDocumentString<NeighborCountsQuery, NeighborCountsQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $ways: PathWays, $forward: Boolean) {
  paths(from: $from, to: $to, limit: 6, ways: $ways, forwardInTime: $forward) {
    nodes {
      ...NodeParts
    }
    edges {
      ...EdgeParts
    }
    sentences {
      text
      nodeIds
      claims {
        ...ClaimParts
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  factKind
  quote
  context
  quoteStart
  quoteEnd
  status
  date
  recalled
  rule
  confidence
  arguments {
    as
    entity {
      id
      name
      country
      ... on Place {
        latitude
        longitude
      }
    }
  }
  article {
    id
    title
    label
    lang
    publisher
    author
    publishedAt
    url
    basedOn
    isDigest
  }
}
fragment ReportingParts on Reporting {
  languages
  publishers
  confidence
}
fragment NodeParts on GraphNode {
  id
  kind
  name
  country
  degree
  date
  status
  subtitle
  articleCount
  channel
  reporting {
    ...ReportingParts
  }
  body {
    id
    name
  }
}
fragment EdgeParts on GraphEdge {
  id
  source
  target
  kind
  count
  planned
  status
  side
  first
  last
  label
  claimCount
  pair {
    years {
      year
      count
    }
    channels
    reporting {
      ...ReportingParts
    }
  }
}`, {"hash":"sha256:2ab3ffc04733159c5ad1bf4ab27ea4207dbd4b0a856e3e74c69b8f24e2e70e8f"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($from: EdtfDate, $to: EdtfDate) {
  coverage(from: $from, to: $to) {
    articles
    sources
  }
}
    `, {"hash":"sha256:6b6f77605ba28c90cfbf15d8538369f3b7ac05991b0e05d9791c805567d91a9f"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int) {
  search(text: $text, first: $first) {
    nodes {
      matchedName
      node {
        id
        name
        kind
        country
        articleCount
        meetingCount
      }
    }
  }
}
    `, {"hash":"sha256:c4acd4d9c19721211baf5b7aace7c34df6d80f504d434dac48618eda20da0ad7"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  statistics {
    articles
    people
    organizations
    places
    agreements
    meetings
    claims
    firstYear
    lastYear
    languages {
      lang
      articles
    }
  }
  whoMetWhom(first: 8) {
    totalCount
    nodes {
      ...PairParts
    }
  }
  agreements(first: 30) {
    nodes {
      id
      name
      form
      date
      status
      articleCount
    }
  }
}
    fragment PairParts on MeetingPair {
  id
  count
  planned
  first
  last
  articleCount
  channels
  years {
    year
    count
  }
  a {
    id
    name
    country
  }
  b {
    id
    name
    country
  }
}`, {"hash":"sha256:254b0e6ea13578034bbb46886e04ef237d43e7036ed03e71423bca721753285f"}) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;