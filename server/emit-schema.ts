import { writeFileSync } from "node:fs";
import { schemaText } from "./print-schema.js";
import { createSchema } from "./schema.js";

writeFileSync(new URL("schema.graphql", import.meta.url), schemaText(await createSchema()));
