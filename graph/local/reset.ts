import { rm } from "node:fs/promises";
import { LocalNeo4jError } from "./errors.js";
import { localPaths } from "./paths.js";
import { localStatus, stopLocalNeo4j } from "./stop.js";

/**
 * Deletes the data and the password under this home, so that the next start makes an empty graph. It needs no server
 * that works, and so mends a damaged store or a lost password too. A server that is kept or left behind is ended.
 *
 * @throws LocalNeo4jError StartedElsewhere while another process of ours uses the graph.
 */
export async function resetLocalNeo4j(home: string): Promise<void> {
  const paths = localPaths(home);
  const { users } = await localStatus(home);
  if (users.length > 0) {
    throw new LocalNeo4jError(
      "StartedElsewhere",
      `The graph in ${paths.home} is in use by process ${users.join(", ")}. End that first, then reset.`,
    );
  }
  await stopLocalNeo4j(home);
  await rm(paths.data, { recursive: true, force: true });
  await rm(paths.password, { force: true });
}
