import type { MessageId } from "./en.js";
import { loading } from "./vi/loading.js";
import { pages } from "./vi/pages.js";
import { panels } from "./vi/panels.js";
import { review } from "./vi/review.js";
import { rules } from "./vi/rules.js";
import { tools } from "./vi/tools.js";

/** Vietnamese. */
export const vi: Record<MessageId, string> = {
  ...pages,
  ...panels,
  ...tools,
  ...loading,
  ...review,
  ...rules,
};
