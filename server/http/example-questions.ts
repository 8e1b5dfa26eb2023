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
  `# How much happened in each year, and where?
query Years {
  periods(by: YEAR) { period meetings planned agreements }
  placeCounts(filter: { status: [HELD] }, first: 10) { meetings place { name } }
}
`,
  `# Meetings of some years, with who took part, where, and who reports them.
query Meetings {
  meetings(filter: { from: "2013", to: "2025", status: [HELD] }, orderBy: OLDEST, first: 10) {
    totalCount
    nodes {
      date
      act
      participants { side entity { name } }
      places { name }
      articles(first: 3) { nodes { title publisher } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Where do articles disagree on the day?
query Contradictions {
  contradictions(about: DATE, first: 5) {
    totalCount
    nodes {
      meeting { title }
      values { value claims { quote article { title } } }
    }
  }
}
`,
  `# Which articles hold these words? Facets follow the search.
query Articles {
  searchArticles(text: "hanoi", first: 5) {
    totalCount
    facets { languages { value count } publishers { value count } years { value count } }
    nodes { score snippet { text } article { title } }
  }
}
`,
  `# How much was read, and of whom?
query Coverage {
  coverage { articles sources years { value articles } languages { value articles } publishers { value articles } }
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
