import type { ClaimPartsFragment } from "../../../client/src/api/generated/graphql.js";

type Parts = Partial<Omit<ClaimPartsFragment, "article">> & {
  article?: Partial<ClaimPartsFragment["article"]>;
};

/** A claim as the server tells it; what a case does not say is of no weight. */
export function aClaim({ article, ...parts }: Parts = {}): ClaimPartsFragment {
  return {
    id: "claim/1",
    factKind: "Meeting",
    quote: "A met B.",
    context: "A met B.",
    quoteStart: 0,
    quoteEnd: 8,
    status: "held",
    date: null,
    recalled: false,
    rule: "subject-verb-object",
    confidence: 0.9,
    arguments: [],
    ...parts,
    article: {
      id: "article/1",
      title: "A title",
      label: "a-title",
      lang: "en",
      publisher: "The Paper",
      author: null,
      publishedAt: "2018-03-28",
      url: "https://paper.example/1",
      basedOn: null,
      isDigest: false,
      ...article,
    },
  };
}
