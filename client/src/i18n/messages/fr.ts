import type { MessageId } from "./en.js";
import { loading } from "./fr/loading.js";
import { pages } from "./fr/pages.js";
import { panels } from "./fr/panels.js";
import { review } from "./fr/review.js";
import { rules } from "./fr/rules.js";
import { tools } from "./fr/tools.js";

/** French. */
export const fr: Record<MessageId, string> = {
  ...pages,
  ...panels,
  ...tools,
  ...loading,
  ...review,
  ...rules,
};
