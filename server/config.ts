import type { LevelWithSilent } from "pino";

/** What the server must be told. `cli/` makes it from the environment. */
export interface ServerConfig {
  /** Folder of the built explorer. */
  clientDir: string;
  /** Whether articles may be loaded from elsewhere than this machine. */
  allowWrites: boolean;
  /** What is logged: `silent` in tests. */
  logLevel: LevelWithSilent;
}
