import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/** The schema as text: what `server/schema.graphql` must hold. Sorted, so that moving code changes nothing. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Printed from the resolvers by \`npm run schema\`. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
