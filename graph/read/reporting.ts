/** Who reports a fact: in which languages and publications, and how sure the surest reading is. */
export interface Reporting {
  languages: string[];
  publishers: string[];
  /** Between 0 and 1; null where no claim states it. */
  confidence: number | null;
}

/** What Cypher returns of the claims that state one of some nodes, given as a list. */
export function reportingOf(nodes: string): string {
  const articles = `UNWIND ${nodes} AS stated MATCH (stated)<-[:STATES]-(:Claim)-[:FROM]->(article:Article)`;
  return `{
    languages: COLLECT { ${articles} RETURN DISTINCT article.lang AS lang ORDER BY lang },
    publishers: COLLECT {
      ${articles} WHERE article.publisher IS NOT NULL
      RETURN DISTINCT article.publisher AS publisher ORDER BY publisher
    },
    confidence: head(COLLECT {
      UNWIND ${nodes} AS stated MATCH (stated)<-[:STATES]-(claim:Claim)
      RETURN claim.confidence ORDER BY claim.confidence DESC LIMIT 1
    })
  }`;
}
