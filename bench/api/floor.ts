import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import type { GraphSettings } from "#graph/connection";
import { QUESTIONS } from "./questions/index.js";

/**
 * The limit of any server in front of the database: bare HTTP, a name of a statement in, its rows out. No GraphQL, no
 * check, no limit, no log.
 */
// The driver takes a stack with every statement: mapped to TypeScript, as in development, that costs more than all else.
process.setSourceMapsEnabled(false);

const { uri, username, password } = JSON.parse(process.env.BENCH_NEO4J!) as GraphSettings;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });

async function rowsOf(name: string, variables: Record<string, unknown>): Promise<unknown[]> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const { records } = await session.run(QUESTIONS[name]!.floor.cypher, variables);
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", async () => {
    try {
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as {
        name: string;
        variables: Record<string, unknown>;
      };
      const body = JSON.stringify({ data: await rowsOf(asked.name, asked.variables) });
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500);
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`READY ${(server.address() as AddressInfo).port}\n`);
});
