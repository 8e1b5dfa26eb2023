import type { Problem } from "#model/article";
import type {
  AgreementStatus,
  Channel,
  EntityKind,
  MeetingAct,
  MeetingStatus,
  RelationType,
} from "#model/vocabulary";

/** Where a statement stands: `article.text.slice(start, end) === quote`. */
interface Evidence {
  quote: string;
  start: number;
  end: number;
  rule: string;
}

export interface EntityObject {
  id: string;
  type: EntityKind;
  name: string;
  /** Other surfaces in this article. */
  aliases: string[];
  mentions: { start: number; end: number; text: string; rule: string }[];
  roles: { title: string; org: string | null }[];
}

export interface MeetingObject extends Evidence {
  sides: string[][];
  date: string | null;
  place: string | null;
  act: MeetingAct;
  channel: Channel;
  status: MeetingStatus;
}

export interface AgreementObject extends Evidence {
  entity: string;
  parties: string[];
  date: string | null;
  status: AgreementStatus;
}

export interface RelationObject {
  type: RelationType;
  from: string;
  to: string;
  date: string | null;
}

/** One article as a line of NDJSON: what it says, over ids that are the same in all articles of a run. */
export interface ArticleObject {
  article: {
    /** The article's label, such as its file name without extension. */
    id: string;
    lang: string | null;
    title: string | null;
    publishedAt: string | null;
    publisher: string | null;
    url: string | null;
    /** The stored text, where it is not the file's own. */
    text?: string;
  };
  entities: EntityObject[];
  meetings: MeetingObject[];
  agreements: AgreementObject[];
  relations: RelationObject[];
  problems: Problem[];
}
