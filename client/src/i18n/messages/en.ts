import { loading } from "./en/loading.js";
import { pages } from "./en/pages.js";
import { panels } from "./en/panels.js";
import { review } from "./en/review.js";
import { rules } from "./en/rules.js";
import { tools } from "./en/tools.js";

/** English: the reference catalogue. Ids name the place and the role of the words; texts are ICU MessageFormat. */
export const en = { ...pages, ...panels, ...tools, ...loading, ...review, ...rules };

export type MessageId = keyof typeof en;
