import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { diagnoseDatabase } from "./diagnose.js";
import { LocalNeo4jError } from "./errors.js";
import type { LocalPaths } from "./paths.js";
import { boltUri, isListening } from "./port.js";

/** The one account of Community; Neo4j makes it with its own name as password, to be changed at once. */
export const USERNAME = "neo4j";
const FIRST_PASSWORD = "neo4j";

export type Login = "ready" | "not-yet";

/**
 * Tries to log in and to reach the database once, setting our password at the first start.
 *
 * @throws LocalNeo4jError PasswordLost when the server knows neither password; StoreCorrupt when the database failed.
 */
export async function tryLogin(port: number, password: string, paths: LocalPaths): Promise<Login> {
  // The driver takes a second to give up on a closed port; a start asks many times.
  if (!(await isListening(port))) return "not-yet";
  const uri = boltUri(port);
  const outcome = await withDriver(uri, password, (driver) => databaseState(driver, paths));
  if (outcome !== "refused") return outcome;

  const changed = await withDriver(uri, FIRST_PASSWORD, async (driver) => {
    // A new account may do this and nothing else.
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $first TO $password",
      { first: FIRST_PASSWORD, password },
      { database: "system" },
    );
    return "ready";
  });
  if (changed !== "refused") return "not-yet";
  throw new LocalNeo4jError(
    "PasswordLost",
    `Neo4j refuses the password in ${paths.password}. Put back the one this graph was made with, or start from an ` +
      'empty graph with "lien demo --reset".',
  );
}

async function databaseState(driver: Driver, paths: LocalPaths): Promise<Login> {
  const { records } = await driver.executeQuery(
    "SHOW DATABASE neo4j YIELD currentStatus, requestedStatus, statusMessage",
    {},
    { database: "system" },
  );
  const record = records[0];
  const status: unknown = record?.get("currentStatus");
  if (status === "online") return "ready";
  const message = String(record?.get("statusMessage") ?? "");
  if (message !== "" && status !== "starting") throw await diagnoseDatabase(paths, message);
  return "not-yet";
}

async function withDriver(
  uri: string,
  password: string,
  work: (driver: Driver) => Promise<Login>,
): Promise<Login | "refused"> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USERNAME, password), {
    maxConnectionPoolSize: 2,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  });
  try {
    return await work(driver);
  } catch (error) {
    if (error instanceof LocalNeo4jError) throw error;
    if (error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized")
      return "refused";
    if (error instanceof Neo4jError) return "not-yet";
    throw error;
  } finally {
    await driver.close();
  }
}
