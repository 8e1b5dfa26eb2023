/** Writes client/src/api/generated/ from the schema and the operations in client/src/api/. Run by `npm run codegen`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { parse } from "graphql";

const here = dirname(fileURLToPath(import.meta.url));
const schemaFile = process.argv[2] ?? join(here, "../server/schema.graphql");
const operationsFolder = join(here, "src/api");
const outputFolder = join(operationsFolder, "generated/");

if (!existsSync(schemaFile)) {
  console.error(`No schema at ${schemaFile}. Emit the server's schema first, or name a file as argument.`);
  process.exit(1);
}

const documents = readdirSync(operationsFolder)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const rawSDL = readFileSync(join(operationsFolder, file), "utf8");
    return { location: file, rawSDL, document: parse(rawSDL) };
  });

const sections = await preset.buildGeneratesSection({
  baseOutputDir: outputFolder,
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: "sha256" } },
  schema: parse(readFileSync(schemaFile, "utf8")),
  documents,
  // Documents as strings: the browser needs no GraphQL parser or printer for them.
  config: {
    documentMode: "string",
    useTypeImports: true,
    strictScalars: true,
    skipTypename: false,
    scalars: { EdtfDate: "string", DateTime: "string", CountryCode: "string", NonNegativeInt: "number" },
  },
  plugins: [],
  pluginMap: {},
});

mkdirSync(outputFolder, { recursive: true });
for (const section of sections.filter(({ filename }) => filename.endsWith("graphql.ts"))) {
  const text = await codegen(section);
  writeFileSync(join(outputFolder, basename(section.filename)), text);
}

// What the explorer asks, by hash: the server finds it beside the built page, and needs no text from it any more.
const persisted = sections.find(({ filename }) => filename.endsWith("persisted-documents.json"));
if (!persisted) throw new Error("The preset wrote no persisted documents.");
writeFileSync(join(here, "public/operations.json"), `${(await codegen(persisted)).trim()}\n`);
