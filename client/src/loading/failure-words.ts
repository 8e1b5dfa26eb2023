import { isMessageId, type Text } from "../i18n/text.js";

/** What an item of the tray says of its failure: the server's sentence, or the words for what happened on the way. */
export function failureWords(text: Text, failure: string): string {
  const id = `${failure}.title`;
  return isMessageId(id) ? text(id) : failure;
}
