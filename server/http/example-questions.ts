/** Questions to start from, as tabs of GraphiQL. They name nobody, so that they work on any graph. */
const QUESTIONS: readonly string[] = [
  `# Who met whom most often, where and when?
query WhoMetWhom {
  whoMetWhom(first: 10) {
    totalCount
    nodes {
      a { id name }
      b { id name }
      count
      planned
      first
      last
      places { name }
    }
  }
}
`,
  `# Who is this? Accents do not matter, and the last word may be unfinished.
query Search {
  search(text: "minh", first: 10) {
    totalCount
    facets { kinds { value count } }
    nodes {
      matchedName
      score
      node { id kind name country articleCount meetingCount }
    }
  }
}
`,
  `# The latest agreements: who is party to them, and which quotes say so?
query Agreements {
  agreements(first: 5) {
    nodes {
      name
      form
      status
      date
      parties { name }
      claims(first: 3) {
        nodes {
          quote
          article { publisher publishedAt lang isDigest }
        }
      }
    }
  }
}
`,
  `# What does the graph hold?
query Statistics {
  statistics {
    articles people organizations places agreements meetings claims
    firstYear lastYear
    languages { lang articles }
  }
}
`,
];

export const EXAMPLE_TABS = QUESTIONS.map((query) => ({ query }));
