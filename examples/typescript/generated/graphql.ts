/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type DossierQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DossierQuery = { dossier: { claims: number, firstNamed: string | null, lastNamed: string | null, entity:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
    , meetings: Array<{ status: MeetingStatus, count: number }>, years: Array<{ period: string, meetings: number }>, places: Array<{ meetings: number, place:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       }>, timeline: { totalCount: number, nodes: Array<
        | { __typename: 'Agreement', name: string, when: string | null }
        | { __typename: 'Meeting', title: string, when: string | null }
      >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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

export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $after: String) {
  dossier(id: $id) {
    entity {
      id
      name
      kind
    }
    claims
    firstNamed
    lastNamed
    meetings {
      status
      count
    }
    years {
      period
      meetings
    }
    places(first: 5) {
      meetings
      place {
        name
      }
    }
    timeline(first: 50, after: $after) {
      totalCount
      nodes {
        __typename
        ... on Meeting {
          title
          when: date
        }
        ... on Agreement {
          name
          when: date
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;