import { isMessageId, type Text } from "./text.js";

/** The words for what a claim says of its fact's state: of a meeting (`held`) or of an agreement (`in-force`). */
export function statusWord(text: Text, status: string): string {
  const value = status.toUpperCase().replaceAll("-", "_");
  const id = [`status.${value}`, `agreement.${value}`].find(isMessageId);
  return id ? text(id) : status;
}
