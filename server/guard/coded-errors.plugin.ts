import type { Plugin } from "graphql-yoga";

/** GraphQL's own errors, such as a variable of the wrong type, get a code as well: each tells what was asked wrongly. */
export function codeErrors(): Plugin {
  return {
    onResultProcess({ result }) {
      for (const answer of Array.isArray(result) ? result : [result])
        for (const error of ("errors" in answer && answer.errors) || [])
          if (error.extensions.code === undefined) Object.assign(error.extensions, { code: "BAD_INPUT" });
    },
  };
}
