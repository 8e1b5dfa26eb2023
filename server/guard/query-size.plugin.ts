import type { Plugin } from "graphql-yoga";
import { querySizeRule } from "./query-size.rule.js";

/** Adds the limit on the size of questions to GraphQL's own rules. */
export function limitQuerySize(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(querySizeRule);
    },
  };
}
