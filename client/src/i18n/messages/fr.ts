import type { MessageId } from "./en.js";
import { pages } from "./fr/pages.js";
import { panels } from "./fr/panels.js";
import { tools } from "./fr/tools.js";

/** French. */
export const fr: Record<MessageId, string> = { ...pages, ...panels, ...tools };
