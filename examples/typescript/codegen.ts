/** Writes examples/typescript/generated/graphql.ts from the schema and questions.graphql. Run by `npm run codegen:examples`. */
import { readFileSync, writeFileSync } from "node:fs";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { parse } from "graphql";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const questions = read("questions.graphql");

const sections = await preset.buildGeneratesSection({
  baseOutputDir: "./",
  presetConfig: { fragmentMasking: false },
  schema: parse(read("../../server/schema.graphql")),
  documents: [{ location: "questions.graphql", rawSDL: questions, document: parse(questions) }],
  config: {
    documentMode: "string",
    useTypeImports: true,
    strictScalars: true,
    scalars: { EdtfDate: "string", DateTime: "string", CountryCode: "string", NonNegativeInt: "number" },
  },
  plugins: [],
  pluginMap: {},
});
const section = sections.find(({ filename }) => filename.endsWith("graphql.ts"));
if (!section) throw new Error("The preset wrote no types.");
writeFileSync(new URL("generated/graphql.ts", import.meta.url), await codegen(section));
