import { userInfo } from "node:os";

/** Who acts at the command line, as the record names them. */
export function localUser(): string {
  return `${userInfo().username} (command line)`;
}
