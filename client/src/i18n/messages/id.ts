import type { MessageId } from "./en.js";
import { loading } from "./id/loading.js";
import { pages } from "./id/pages.js";
import { panels } from "./id/panels.js";
import { review } from "./id/review.js";
import { rules } from "./id/rules.js";
import { tools } from "./id/tools.js";

/** Indonesian. */
export const id: Record<MessageId, string> = {
  ...pages,
  ...panels,
  ...tools,
  ...loading,
  ...review,
  ...rules,
};
