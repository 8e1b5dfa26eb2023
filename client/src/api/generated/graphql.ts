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

/** Where something stands in an article's text. */
export type AnchorInput = {
  /** The article. */
  articleId: string | number;
  /** Where it ends (exclusive). */
  end: number;
  /** Where it starts, in UTF-16 units. */
  start: number;
  /** The words that stand there. */
  surface: string;
};

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

/** What the claims of a meeting disagree on. */
export type Disagreement =
  /** When it was: dates of which none holds the other. */
  | 'DATE'
  /** Where it was: places of which none holds the other. */
  | 'PLACE'
  /** Whether it was held: some say so, others that it was cancelled or denied. */
  | 'STATUS';

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

/** What a claim is to state, whole: what its kind has no use for is left out. */
export type FactInput = {
  /** Of a meeting. */
  act?: MeetingAct | null | undefined;
  /** Of an agreement. */
  agreementStatus?: AgreementStatus | null | undefined;
  /** Of a meeting. */
  channel?: Channel | null | undefined;
  /** Of an agreement. */
  form?: AgreementForm | null | undefined;
  /** What sort of fact. */
  kind: FactKind;
  /** Of a relation, such as `BASED_IN`. */
  relation?: string | null | undefined;
  /** Of a meeting. */
  status?: MeetingStatus | null | undefined;
  /** Of a role: the office, as written. */
  title?: string | null | undefined;
};

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

/** What was done. */
export type GraphAction =
  /** Decisions were imported. */
  | 'IMPORT'
  /** Somebody decided something. */
  | 'JUDGE'
  /** Articles were loaded. */
  | 'LOAD'
  /** A key was made. */
  | 'MAKE_KEY'
  /** Everything was read again. */
  | 'REBUILD'
  /** A reader reported an error, or a report was closed. */
  | 'REPORT'
  /** An article was brought back. */
  | 'RESTORE'
  /** A key was revoked. */
  | 'REVOKE_KEY'
  /** A text was deleted for good. */
  | 'TAKEDOWN'
  /** An article was taken out. */
  | 'UNLOAD'
  /** A decision was taken back. */
  | 'WITHDRAW';

/** A decision: on places in the texts, or on entities or a claim of the graph, by their ids. */
export type JudgementInput = {
  /** On places in the texts. */
  anchors?: Array<AnchorInput> | null | undefined;
  /** On a claim: CONFIRM, CORRECT, REJECT. */
  claim?: string | number | null | undefined;
  /** On entities: two for SAME, DIFFERENT and UNSURE (or one beside one anchor), else one. */
  entities?: Array<string | number> | null | undefined;
  /** What is to stand instead. */
  says?: WordingInput | null | undefined;
  /** What is decided. */
  verdict: Verdict;
  /** Why. */
  why?: string | null | undefined;
};

/** What a caller may do; each includes those before. */
export type KeyRole =
  /** Take texts down for good. */
  | 'ADMIN'
  /** Preview and load articles, and see what is to be reviewed. */
  | 'CONTRIBUTOR'
  /** Judge, take back, unload and restore. */
  | 'CURATOR'
  /** Read everything, the stored texts included. */
  | 'READER';

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

/** What a claim is to name, and as what. */
export type NamingInput = {
  /** A name in the same article. */
  anchor: AnchorInput;
  /** What it is to the fact. */
  as: ArgumentRole;
  /** For participants: their side. */
  side?: number | null | undefined;
};

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

/** Why a person should look. */
export type ReviewKind =
  /** A meeting whose claims contradict each other. */
  | 'CONTRADICTION'
  /** A claim that was found with little confidence. */
  | 'DOUBTFUL'
  /** Two entities that may be one. */
  | 'DUPLICATE'
  /** A claim that its evidence does not bear. */
  | 'REFUSED'
  /** A reader says that something is wrong. */
  | 'REPORT';

/** What a person decided. */
export type Verdict =
  /** The quote states something that was missed. */
  | 'CLAIM'
  /** The claim is right. */
  | 'CONFIRM'
  /** The claim is right but for what is said here. */
  | 'CORRECT'
  /** Two names are names of two things. */
  | 'DIFFERENT'
  /** A name was missed. */
  | 'MENTION'
  /** The claim is wrong; on a name: it names nothing. */
  | 'REJECT'
  /** The thing is called something else. */
  | 'RENAME'
  /** The thing is of another kind. */
  | 'RETYPE'
  /** Two names are names of one thing. */
  | 'SAME'
  /** The first name stays; the others name another thing. */
  | 'SPLIT'
  /** Nobody can tell: they stay apart, and are not asked about again. */
  | 'UNSURE';

/** What is to stand instead. What is left out stays as it was read. */
export type WordingInput = {
  /** CORRECT, CLAIM. Null takes the date away. */
  date?: string | null | undefined;
  /** CORRECT, CLAIM. */
  fact?: FactInput | null | undefined;
  /** RETYPE, MENTION of an agreement. */
  form?: AgreementForm | null | undefined;
  /** RETYPE, MENTION. */
  kind?: EntityKind | null | undefined;
  /** RENAME, MENTION. */
  name?: string | null | undefined;
  /** CORRECT, CLAIM. */
  namings?: Array<NamingInput> | null | undefined;
  /** CORRECT: which roles the namings replace. */
  roles?: Array<ArgumentRole> | null | undefined;
};

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

export type PreviewArgumentPartsFragment = { as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity: { id: string, kind: EntityKind, name: string, isNew: boolean } | null };

export type MeetingChangePartsFragment = { id: string, title: string, before: { date: string | null, contradictingDates: Array<string>, sourceCount: number }, after: { date: string | null, contradictingDates: Array<string>, sourceCount: number } };

export type PreviewArticleMutationVariables = Exact<{
  input: ArticleInput;
  decisions: Array<JudgementInput> | JudgementInput;
}>;


export type PreviewArticleMutation = { previewArticle: { article: { id: string, title: string | null, lang: string, text: string, publishedAt: string | null, publisher: string | null, known: boolean }, blocks: Array<{ start: number, end: number, role: string, rule: string }>, entities: Array<{ titles: Array<string>, id: string, kind: EntityKind, name: string, isNew: boolean, anchors: Array<{ articleId: string, start: number, end: number, surface: string }>, mentions: Array<{ start: number, end: number, text: string, kind: EntityKind }>, why: Array<{ name: string, weight: number }> }>, meetings: Array<{ id: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, quote: string, start: number, end: number, rule: string, confidence: number, isNew: boolean, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity: { id: string, kind: EntityKind, name: string, isNew: boolean } | null }> }>, agreements: Array<{ id: string, form: AgreementForm, status: AgreementStatus, date: string | null, quote: string, start: number, end: number, rule: string, confidence: number, entity: { id: string, kind: EntityKind, name: string, isNew: boolean }, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity: { id: string, kind: EntityKind, name: string, isNew: boolean } | null }> }>, difference: { betterSourced: Array<{ id: string, title: string, before: { date: string | null, contradictingDates: Array<string>, sourceCount: number }, after: { date: string | null, contradictingDates: Array<string>, sourceCount: number } }>, dateChanges: Array<{ id: string, title: string, before: { date: string | null, contradictingDates: Array<string>, sourceCount: number }, after: { date: string | null, contradictingDates: Array<string>, sourceCount: number } }>, contradictions: Array<{ id: string, title: string, before: { date: string | null, contradictingDates: Array<string>, sourceCount: number }, after: { date: string | null, contradictingDates: Array<string>, sourceCount: number } }>, duplicates: Array<{ left: string, right: string, score: number, reasons: Array<{ name: string, weight: number }> }> }, problems: Array<{ stage: string, message: string, start: number | null }> } };

export type LoadArticleMutationVariables = Exact<{
  input: ArticleInput;
  decisions: Array<JudgementInput> | JudgementInput;
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, role: KeyRole | null, mayRead: boolean, isSession: boolean } };

export type LoginMutationVariables = Exact<{
  key: string;
}>;


export type LoginMutation = { login: { name: string, role: KeyRole | null, mayRead: boolean, isSession: boolean } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type JudgeMutationVariables = Exact<{
  input: Array<JudgementInput> | JudgementInput;
}>;


export type JudgeMutation = { judge: { createdIds: Array<string>, removedIds: Array<string>, judgements: Array<{ id: string }> } };

export type WithdrawMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  why?: string | null | undefined;
}>;


export type WithdrawMutation = { withdrawJudgement: { createdIds: Array<string>, removedIds: Array<string>, judgements: Array<{ id: string }> } };

export type ReportErrorMutationVariables = Exact<{
  subject: string | number;
  message: string;
}>;


export type ReportErrorMutation = { reportError: { id: string } };

export type CloseReportMutationVariables = Exact<{
  id: string | number;
  answer?: string | null | undefined;
}>;


export type CloseReportMutation = { closeReport: boolean };

export type ReviewCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewCountsQuery = { reviewCounts: Array<{ kind: ReviewKind, count: number }> };

type SideParts_Agreement_Fragment = { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } };

type SideParts_Organization_Fragment = { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } };

type SideParts_Person_Fragment = { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ title: string, from: string | null, to: string | null }>, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } };

type SideParts_Place_Fragment = { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } };

export type SidePartsFragment =
  | SideParts_Agreement_Fragment
  | SideParts_Organization_Fragment
  | SideParts_Person_Fragment
  | SideParts_Place_Fragment
;

export type CuratedClaimPartsFragment = { act: MeetingAct | null, channel: Channel | null, form: AgreementForm | null, start: number, end: number, id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity:
      | { id: string, kind: EntityKind, name: string, country: string | null }
      | { id: string, kind: EntityKind, name: string, country: string | null }
      | { id: string, kind: EntityKind, name: string, country: string | null }
      | { id: string, kind: EntityKind, name: string, country: string | null }
     | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } };

export type ReviewQueryVariables = Exact<{
  kind: ReviewKind;
  first?: number | null | undefined;
}>;


export type ReviewQuery = { review: Array<{ id: string, kind: ReviewKind, message: string, reasons: Array<{ name: string, weight: number }>, left:
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ title: string, from: string | null, to: string | null }>, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
     | null, right:
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ title: string, from: string | null, to: string | null }>, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
      | { id: string, kind: EntityKind, name: string, country: string | null, articleCount: number, meetingCount: number, names: Array<{ text: string, lang: string }>, claims: { nodes: Array<{ id: string, quote: string, date: string | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } }> } }
     | null, meeting: { id: string, title: string, date: string | null, contradictingDates: Array<string>, claims: { nodes: Array<{ act: MeetingAct | null, channel: Channel | null, form: AgreementForm | null, start: number, end: number, id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity:
              | { id: string, kind: EntityKind, name: string, country: string | null }
              | { id: string, kind: EntityKind, name: string, country: string | null }
              | { id: string, kind: EntityKind, name: string, country: string | null }
              | { id: string, kind: EntityKind, name: string, country: string | null }
             | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> } } | null, claim: { act: MeetingAct | null, channel: Channel | null, form: AgreementForm | null, start: number, end: number, id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity:
          | { id: string, kind: EntityKind, name: string, country: string | null }
          | { id: string, kind: EntityKind, name: string, country: string | null }
          | { id: string, kind: EntityKind, name: string, country: string | null }
          | { id: string, kind: EntityKind, name: string, country: string | null }
         | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } } | null, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, publishedAt: string | null } | null, anchors: Array<{ articleId: string, start: number, end: number, surface: string }>, report: { id: string, at: string, subject: string, message: string, about:
        | { __typename: 'Agreement', name: string, id: string }
        | { __typename: 'Article', label: string, id: string, headline: string | null }
        | { __typename: 'Claim', quote: string, id: string }
        | { __typename: 'Meeting', title: string, id: string }
        | { __typename: 'MeetingPair', id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Role', id: string, office: string }
       | null } | null }> };

export type JudgementsQueryVariables = Exact<{
  first?: number | null | undefined;
  withdrawn: boolean;
}>;


export type JudgementsQuery = { judgements: Array<{ id: string, verdict: Verdict, by: string, at: string, why: string | null, says: string | null, anchors: Array<{ articleId: string, start: number, end: number, surface: string }>, withdrawn: { by: string, at: string, why: string | null } | null }> };

export type ClaimToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimToCorrectQuery = { claim: { act: MeetingAct | null, channel: Channel | null, form: AgreementForm | null, start: number, end: number, id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean, mentions: Array<{ start: number, end: number, text: string, kind: EntityKind, entity:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null }> }, arguments: Array<{ as: ArgumentRole, side: number | null, start: number, end: number, surface: string, entity:
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
        | { id: string, kind: EntityKind, name: string, country: string | null }
       | null }> } | null };

export type NameOfQueryVariables = Exact<{
  id: string | number;
}>;


export type NameOfQuery = { node:
    | { __typename: 'Agreement', kind: EntityKind, name: string, id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingPair', id: string }
    | { __typename: 'Organization', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Role', id: string }
   | null };

export type GraphChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type GraphChangedSubscription = { graphChanged: { id: string, action: GraphAction, createdIds: Array<string>, removedIds: Array<string>, createdCount: number, removedCount: number, by: string | null } };

export type WhereNamedQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereNamedQuery = { node:
    | { __typename: 'Agreement', kind: EntityKind, name: string, id: string, articles: { nodes: Array<{ id: string, title: string | null, label: string, publishedAt: string | null, publisher: string | null, lang: string, mentions: Array<{ start: number, end: number, text: string, entity:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> }> } }
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingPair', id: string }
    | { __typename: 'Organization', kind: EntityKind, name: string, id: string, articles: { nodes: Array<{ id: string, title: string | null, label: string, publishedAt: string | null, publisher: string | null, lang: string, mentions: Array<{ start: number, end: number, text: string, entity:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> }> } }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string, articles: { nodes: Array<{ id: string, title: string | null, label: string, publishedAt: string | null, publisher: string | null, lang: string, mentions: Array<{ start: number, end: number, text: string, entity:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> }> } }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string, articles: { nodes: Array<{ id: string, title: string | null, label: string, publishedAt: string | null, publisher: string | null, lang: string, mentions: Array<{ start: number, end: number, text: string, entity:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> }> } }
    | { __typename: 'Role', id: string }
   | null };

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

export type MeetingPartsFragment = { id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> };

export type ContradictionPartsFragment = { about: Disagreement, values: Array<{ value: string, claims: Array<{ id: string, quote: string, article: { lang: string, publisher: string | null, title: string | null, label: string } }> }> };

export type RolePartsFragment = { id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null };

export type AgreementPartsFragment = { id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null };

export type PairPartsFragment = { id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } };

export type PersonDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonDetailsQuery = { person: { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null }>, met: { nodes: Array<{ id: string, count: number, planned: number, first: string | null, last: string | null, articleCount: number, channels: Array<Channel>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } }> }, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type OrganizationDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationDetailsQuery = { organization: { id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, roles: Array<{ id: string, title: string, from: string | null, to: string | null, person: { id: string, name: string }, organization: { id: string, name: string } | null }>, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type PlaceDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceDetailsQuery = { place: { isoCode: string | null, id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, meetings: { nodes: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> }> }, agreements: { nodes: Array<{ id: string, name: string, form: AgreementForm, date: string | null, status: AgreementStatus | null }> }, names: Array<{ text: string, lang: string }> } | null };

export type AgreementDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementDetailsQuery = { agreement: { form: AgreementForm, status: AgreementStatus | null, date: string | null, id: string, name: string, kind: EntityKind, country: string | null, articleCount: number, meetingCount: number, parties: Array<
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
      | { id: string, name: string, kind: EntityKind, country: string | null }
    >, concludedAt: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> }>, names: Array<{ text: string, lang: string }> } | null };

export type MeetingDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingDetailsQuery = { meeting: { id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement, values: Array<{ value: string, claims: Array<{ id: string, quote: string, article: { lang: string, publisher: string | null, title: string | null, label: string } }> }> }>, participants: Array<{ side: number, entity:
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
    >, meetings: Array<{ id: string, title: string, act: MeetingAct, channel: Channel, status: MeetingStatus, date: string | null, sourceCount: number, contradictions: Array<{ about: Disagreement }> }>, years: Array<{ year: number, count: number }>, a: { id: string, name: string, country: string | null }, b: { id: string, name: string, country: string | null } } | null };

export type ClaimPartsFragment = { id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
      | { id: string, name: string, country: string | null }
      | { id: string, name: string, country: string | null }
      | { id: string, name: string, country: string | null }
      | { id: string, name: string, country: string | null }
     | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } };

export type EvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type EvidenceQuery = { evidence: { nodes: Array<{ id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
          | { id: string, name: string, country: string | null }
          | { id: string, name: string, country: string | null }
          | { id: string, name: string, country: string | null }
          | { id: string, name: string, country: string | null }
         | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> } };

export type PairEvidenceQueryVariables = Exact<{
  a: string | number;
  b: string | number;
}>;


export type PairEvidenceQuery = { pair: { meetings: Array<{ claims: { nodes: Array<{ id: string, factKind: FactKind, quote: string, context: string, quoteStart: number, quoteEnd: number, status: string | null, date: string | null, recalled: boolean, rule: string, confidence: number, arguments: Array<{ as: ArgumentRole, entity:
              | { id: string, name: string, country: string | null }
              | { id: string, name: string, country: string | null }
              | { id: string, name: string, country: string | null }
              | { id: string, name: string, country: string | null }
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
            | { id: string, name: string, country: string | null }
           | null }>, article: { id: string, title: string | null, label: string, lang: string, publisher: string | null, author: string | null, publishedAt: string | null, url: string | null, basedOn: string | null, isDigest: boolean } }> }> }> };

export type CoverageQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type CoverageQuery = { coverage: { articles: number, sources: number, years: Array<{ value: string, articles: number }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
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
export const PreviewArgumentPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewArgumentParts on PreviewArgument {
  as
  side
  start
  end
  surface
  entity {
    ...PreviewEntityParts
  }
}
    fragment PreviewEntityParts on PreviewEntity {
  id
  kind
  name
  isNew
}`, {"fragmentName":"PreviewArgumentParts"}) as unknown as TypedDocumentString<PreviewArgumentPartsFragment, unknown>;
export const MeetingChangePartsFragmentDoc = new TypedDocumentString(`
    fragment MeetingChangeParts on MeetingChange {
  id
  title
  before {
    date
    contradictingDates
    sourceCount
  }
  after {
    date
    contradictingDates
    sourceCount
  }
}
    `, {"fragmentName":"MeetingChangeParts"}) as unknown as TypedDocumentString<MeetingChangePartsFragment, unknown>;
export const SidePartsFragmentDoc = new TypedDocumentString(`
    fragment SideParts on Entity {
  id
  kind
  name
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
  claims(first: 3) {
    nodes {
      id
      quote
      date
      article {
        id
        title
        label
        lang
        publisher
        publishedAt
      }
    }
  }
  ... on Person {
    roles {
      title
      from
      to
    }
  }
}
    `, {"fragmentName":"SideParts"}) as unknown as TypedDocumentString<SidePartsFragment, unknown>;
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
export const CuratedClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment CuratedClaimParts on Claim {
  ...ClaimParts
  act
  channel
  form
  start
  end
  arguments {
    as
    side
    start
    end
    surface
    entity {
      id
      kind
      name
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
}`, {"fragmentName":"CuratedClaimParts"}) as unknown as TypedDocumentString<CuratedClaimPartsFragment, unknown>;
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
  contradictions {
    about
  }
  sourceCount
}
    `, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const ContradictionPartsFragmentDoc = new TypedDocumentString(`
    fragment ContradictionParts on Contradiction {
  about
  values {
    value
    claims {
      id
      quote
      article {
        lang
        publisher
        title
        label
      }
    }
  }
}
    `, {"fragmentName":"ContradictionParts"}) as unknown as TypedDocumentString<ContradictionPartsFragment, unknown>;
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
    mutation PreviewArticle($input: ArticleInput!, $decisions: [JudgementInput!]!) {
  previewArticle(input: $input, decisions: $decisions) {
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
      anchors {
        articleId
        start
        end
        surface
      }
      mentions {
        start
        end
        text
        kind
      }
      why {
        name
        weight
      }
    }
    meetings {
      id
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
      arguments {
        ...PreviewArgumentParts
      }
    }
    agreements {
      id
      form
      status
      date
      quote
      start
      end
      rule
      confidence
      entity {
        ...PreviewEntityParts
      }
      arguments {
        ...PreviewArgumentParts
      }
    }
    difference {
      betterSourced {
        ...MeetingChangeParts
      }
      dateChanges {
        ...MeetingChangeParts
      }
      contradictions {
        ...MeetingChangeParts
      }
      duplicates {
        left
        right
        score
        reasons {
          name
          weight
        }
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
}
fragment PreviewArgumentParts on PreviewArgument {
  as
  side
  start
  end
  surface
  entity {
    ...PreviewEntityParts
  }
}
fragment MeetingChangeParts on MeetingChange {
  id
  title
  before {
    date
    contradictingDates
    sourceCount
  }
  after {
    date
    contradictingDates
    sourceCount
  }
}`, {"hash":"sha256:4d4cb0d46d1a8795133914df0b15754d863cb054a3007e71aadf14f0f6a3ab5a"}) as unknown as TypedDocumentString<PreviewArticleMutation, PreviewArticleMutationVariables>;
export const LoadArticleDocument = new TypedDocumentString(`
    mutation LoadArticle($input: ArticleInput!, $decisions: [JudgementInput!]!) {
  loadArticle(input: $input, decisions: $decisions) {
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
    `, {"hash":"sha256:3a94e7446630cafc40b13865feba7849774162b0309df19b5eba660c241ac67c"}) as unknown as TypedDocumentString<LoadArticleMutation, LoadArticleMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
    mayRead
    isSession
  }
}
    `, {"hash":"sha256:bf26e439d1158e0a4348aefda59dfd019c795a6cee1abbac5ea025fb4e373df6"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const LoginDocument = new TypedDocumentString(`
    mutation Login($key: String!) {
  login(key: $key) {
    name
    role
    mayRead
    isSession
  }
}
    `, {"hash":"sha256:f8d8daa28bbf2f2be0f6cc96cb69d57a5fb8e883df3252b3685a568ac14202e0"}) as unknown as TypedDocumentString<LoginMutation, LoginMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout
}
    `, {"hash":"sha256:cb1d14c1cc99a25294cfa4376de2402364cb32e6c038a11fb36cf0ebb3a5ce91"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: [JudgementInput!]!) {
  judge(input: $input) {
    judgements {
      id
    }
    createdIds
    removedIds
  }
}
    `, {"hash":"sha256:11f42f1dbffa84d0e45a51057c5e4fb45c27577eb6728f7a8a141b4860406412"}) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($ids: [ID!]!, $why: String) {
  withdrawJudgement(ids: $ids, why: $why) {
    judgements {
      id
    }
    createdIds
    removedIds
  }
}
    `, {"hash":"sha256:80a4a90bcc4c288c8a0f3e258bb5117629f736ddf31ca66ac01e2b53504fae54"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ReportErrorDocument = new TypedDocumentString(`
    mutation ReportError($subject: ID!, $message: String!) {
  reportError(subject: $subject, message: $message) {
    id
  }
}
    `, {"hash":"sha256:870db9d78a5b0ac5bc4585a5b6cf49101bf16036ea69578cb4c5c962c8318f5c"}) as unknown as TypedDocumentString<ReportErrorMutation, ReportErrorMutationVariables>;
export const CloseReportDocument = new TypedDocumentString(`
    mutation CloseReport($id: ID!, $answer: String) {
  closeReport(id: $id, answer: $answer)
}
    `, {"hash":"sha256:888cd86b67bbfa68890cba7720dac89a91d53a27164b41d5405df1b93e1ce22d"}) as unknown as TypedDocumentString<CloseReportMutation, CloseReportMutationVariables>;
export const ReviewCountsDocument = new TypedDocumentString(`
    query ReviewCounts {
  reviewCounts {
    kind
    count
  }
}
    `, {"hash":"sha256:e615673003f19172ec76e98c9e8d82e59a8e0cf17d2d61d8b9b19f501848ca45"}) as unknown as TypedDocumentString<ReviewCountsQuery, ReviewCountsQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($kind: ReviewKind!, $first: Int) {
  review(kind: $kind, first: $first) {
    id
    kind
    message
    reasons {
      name
      weight
    }
    left {
      ...SideParts
    }
    right {
      ...SideParts
    }
    meeting {
      id
      title
      date
      contradictingDates
      claims(first: 20) {
        nodes {
          ...CuratedClaimParts
        }
      }
    }
    claim {
      ...CuratedClaimParts
    }
    article {
      id
      title
      label
      lang
      publisher
      publishedAt
    }
    anchors {
      articleId
      start
      end
      surface
    }
    report {
      id
      at
      subject
      message
      about {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Meeting {
          title
        }
        ... on Claim {
          quote
        }
        ... on Article {
          label
          headline: title
        }
        ... on Role {
          office: title
        }
      }
    }
  }
}
    fragment SideParts on Entity {
  id
  kind
  name
  country
  articleCount
  meetingCount
  names {
    text
    lang
  }
  claims(first: 3) {
    nodes {
      id
      quote
      date
      article {
        id
        title
        label
        lang
        publisher
        publishedAt
      }
    }
  }
  ... on Person {
    roles {
      title
      from
      to
    }
  }
}
fragment CuratedClaimParts on Claim {
  ...ClaimParts
  act
  channel
  form
  start
  end
  arguments {
    as
    side
    start
    end
    surface
    entity {
      id
      kind
      name
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
}`, {"hash":"sha256:1562021fc86283204c692b87bb0065d5c4030c4812995753d9e94726cc37a7e9"}) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const JudgementsDocument = new TypedDocumentString(`
    query Judgements($first: Int, $withdrawn: Boolean!) {
  judgements(first: $first, withdrawn: $withdrawn) {
    id
    verdict
    by
    at
    why
    says
    anchors {
      articleId
      start
      end
      surface
    }
    withdrawn {
      by
      at
      why
    }
  }
}
    `, {"hash":"sha256:8546657d789dd4e9636c1cab6b762282917045a274a3c4b28ec2b00127e12da6"}) as unknown as TypedDocumentString<JudgementsQuery, JudgementsQueryVariables>;
export const ClaimToCorrectDocument = new TypedDocumentString(`
    query ClaimToCorrect($id: ID!) {
  claim(id: $id) {
    ...CuratedClaimParts
    article {
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
}
    fragment CuratedClaimParts on Claim {
  ...ClaimParts
  act
  channel
  form
  start
  end
  arguments {
    as
    side
    start
    end
    surface
    entity {
      id
      kind
      name
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
}`, {"hash":"sha256:8cefa2144c7663cede395f30ce526fa3176fb592acbc8453f323e631acfacb3a"}) as unknown as TypedDocumentString<ClaimToCorrectQuery, ClaimToCorrectQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      kind
      name
    }
  }
}
    `, {"hash":"sha256:a8d4ca1b401237853c8ea7d78f99f7e7b35964d91705888a9f33317b348a9013"}) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const GraphChangedDocument = new TypedDocumentString(`
    subscription GraphChanged {
  graphChanged {
    id
    action
    createdIds
    removedIds
    createdCount
    removedCount
    by
  }
}
    `, {"hash":"sha256:d9080c1a3312bdf865b7dfb329b1761c8b74f77b75c75704b16dab1a605ee400"}) as unknown as TypedDocumentString<GraphChangedSubscription, GraphChangedSubscriptionVariables>;
export const WhereNamedDocument = new TypedDocumentString(`
    query WhereNamed($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      kind
      name
      articles(first: 50) {
        nodes {
          id
          title
          label
          publishedAt
          publisher
          lang
          mentions {
            start
            end
            text
            entity {
              id
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:1821e891b6bbfb234be16beba2455cb7cf336b88811de333c08a984f98493a72"}) as unknown as TypedDocumentString<WhereNamedQuery, WhereNamedQueryVariables>;
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
  contradictions {
    about
  }
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
}`, {"hash":"sha256:e9c026a8b2dc8399fd6241aebfdc70a15cdf69b67d4b4600282c045e1dce13c3"}) as unknown as TypedDocumentString<PersonDetailsQuery, PersonDetailsQueryVariables>;
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
  contradictions {
    about
  }
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
}`, {"hash":"sha256:3916230c6f262d6838f04c6938f58c85e720a5fb8b3d6b98d311759e465f7ea0"}) as unknown as TypedDocumentString<OrganizationDetailsQuery, OrganizationDetailsQueryVariables>;
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
  contradictions {
    about
  }
  sourceCount
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}`, {"hash":"sha256:7dc75e2c2ad184745882c281ec63959e5bfcb38e12106724c18a103ccb531a89"}) as unknown as TypedDocumentString<PlaceDetailsQuery, PlaceDetailsQueryVariables>;
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
  contradictions {
    about
  }
  sourceCount
}`, {"hash":"sha256:a6d69ad9489fceeece69df310957eec36c0cc918b09d492163628edaee9de786"}) as unknown as TypedDocumentString<AgreementDetailsQuery, AgreementDetailsQueryVariables>;
export const MeetingDetailsDocument = new TypedDocumentString(`
    query MeetingDetails($id: ID!) {
  meeting(id: $id) {
    ...MeetingParts
    contradictions {
      ...ContradictionParts
    }
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
  contradictions {
    about
  }
  sourceCount
}
fragment ContradictionParts on Contradiction {
  about
  values {
    value
    claims {
      id
      quote
      article {
        lang
        publisher
        title
        label
      }
    }
  }
}
fragment AgreementParts on Agreement {
  id
  name
  form
  date
  status
}`, {"hash":"sha256:cdea2e21dec2dfeada036fb954698daed37741532fdd11d86bf0bba6c7dc6ed1"}) as unknown as TypedDocumentString<MeetingDetailsQuery, MeetingDetailsQueryVariables>;
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
  contradictions {
    about
  }
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
}`, {"hash":"sha256:5bb3b71f505577ea9c86fe5e5ef9332aafec7eadd2d605a7078457654c8ba659"}) as unknown as TypedDocumentString<PairDetailsQuery, PairDetailsQueryVariables>;
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
}`, {"hash":"sha256:5675979d967b5a7a69032d595c6ac290da6da0ab8422cdae7b6346e1166a2e77"}) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
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
}`, {"hash":"sha256:f903d54400496362db14b787955ba8503b5355c88e193437c30d538443717e79"}) as unknown as TypedDocumentString<PairEvidenceQuery, PairEvidenceQueryVariables>;
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
}`, {"hash":"sha256:4abd633cbe9fd446f60ad37c2ecf3fb43995098a64995d33efe74c84a1fcb053"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($from: EdtfDate, $to: EdtfDate) {
  coverage(from: $from, to: $to) {
    articles
    sources
    years {
      value
      articles
    }
  }
}
    `, {"hash":"sha256:15b1fa6b9134dad2c9effce7e0251ba4804b45b764a8872906eb63d942d39a76"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int, $kinds: [EntityKind!]) {
  search(text: $text, first: $first, filter: {kinds: $kinds}) {
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
    `, {"hash":"sha256:89911ad439d701f3d591b62c58390232f59efd259fe52a922883fd537c99d9b0"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
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