import { defineConfig } from "vitest/config";

// The `source` condition of package.json's `imports` makes `#model/...` mean the TypeScript files, not dist/. Vitest
// starts Node with these conditions too: with "import" among them, packages that require get ES modules.
const conditions = ["source", "node"];

export default defineConfig({
  // Node takes graphql's CommonJS build; a second copy beside it would not know the types of the first.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/{model,ingest,client,cli,docs}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "graph",
          include: ["tests/{graph,load,server}/**/*.test.ts"],
          globalSetup: ["tests/helpers/neo4j.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Minutes to hours: run by `npm run test:slow` only.
        extends: true,
        test: {
          name: "slow",
          include: ["tests/slow/**/*.test.ts"],
          fileParallelism: false,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/helpers/neo4j.ts", "tests/helpers/built-explorer.ts"],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
