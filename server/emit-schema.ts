import { writeFileSync } from "node:fs";
import { referenceText } from "./print-reference.js";
import { schemaText } from "./print-schema.js";
import { createSchema } from "./schema.js";

const schema = await createSchema();
writeFileSync(new URL("schema.graphql", import.meta.url), schemaText(schema));
writeFileSync(new URL("../docs/api.md", import.meta.url), referenceText(schema));
