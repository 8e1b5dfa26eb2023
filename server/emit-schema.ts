import { writeFile } from "node:fs/promises";
import { schemaText } from "./print-schema.js";
import { createSchema } from "./schema.js";

await writeFile(new URL("schema.graphql", import.meta.url), schemaText(await createSchema()));
