// @neo4j/graphql behind graphql-yoga, over the same graph. What its generated API cannot ask, it is given as @cypher.
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const { uri, username, password } = JSON.parse(process.env.BENCH_NEO4J);
const statements = JSON.parse(process.env.BENCH_STATEMENTS);

/** `@cypher` takes one column: the columns of the bare server's statement, put into a map. */
function directive(name, map) {
  const at = statements[name].lastIndexOf("\n      RETURN ");
  const head = statements[name].slice(0, at);
  const returned = statements[name].slice(at + "\n      RETURN ".length);
  return `@cypher(statement: ${JSON.stringify(`${head}\nWITH ${returned}\nRETURN ${map} AS row`)}, columnName: "row")`;
}

const typeDefs = /* GraphQL */ `
  type Entity @node {
    id: ID! name: String! kind: String! country: String search: String
  }
  type Claim @node {
    id: ID!
    articles: [Article!]! @relationship(type: "FROM", direction: OUT)
  }
  type Article @node @fulltext(indexes: [{ indexName: "articleText", queryName: "fullText", fields: ["title", "text"] }]) {
    id: ID! title: String text: String url: String publishedStart: String
  }
  type Meeting @node {
    id: ID! title: String! date: String dateStart: String dateEnd: String status: String! channel: String!
    participants: [Entity!]! @relationship(type: "TOOK_PART", direction: IN)
    places: [Entity!]! @relationship(type: "HELD_AT", direction: OUT)
    claims: [Claim!]! @relationship(type: "STATES", direction: IN)
  }
  type Named { id: ID! name: String! }
  type Pair { a: Named! b: Named! count: Int! first: String last: String }
  type Line { target: ID! kind: String! }
  type Drawn { id: ID! name: String! edges: [Line!]! }
  type Way { nodes: [Named!]! }
  type Query {
    prefix(query: String!, typed: String!): [Named!]! ${directive("prefix", "{id: id, name: name}")}
    met(id: ID!): [Pair!]! ${directive("met", "{a: a, b: b, count: count, first: first, last: last}")}
    oneStep(id: ID!): [Drawn!]! ${directive("oneStep", "{id: id, name: name, edges: edges}")}
    twoSteps(id: ID!): [Drawn!]! ${directive("twoSteps", "{id: id, name: name, edges: edges}")}
    path(from: ID!, to: ID!): [Way!]! ${directive("path", "{nodes: nodes}")}
    rankedPath(from: ID!, to: ID!): [Way!]! ${directive("rankedPath", "{nodes: nodes}")}
  }
`;

const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
// Dates are stored as texts, which it compares only where that is allowed.
const features = { filters: { String: { GTE: true, LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const yoga = createYoga({
  schema,
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  context: () => ({ executionContext: driver, sessionConfig: { defaultAccessMode: "READ" } }),
});
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => process.stdout.write(`READY ${server.address().port}\n`));
