import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { callerError } from "../errors.js";
import { MOST_DEPTH, MOST_FIELDS } from "../limits.js";

interface Size {
  depth: number;
  fields: number;
}

/** The schema's description of itself nests deeply by nature and costs no database. */
function isIntrospection(name: string): boolean {
  return name.startsWith("__");
}

/**
 * Refuses questions that are nested too deep or ask for too many fields, before anything runs. Fragments are
 * measured where they are used; one that holds itself is refused by another rule, and only entered once here.
 */
export function querySizeRule(context: ValidationContext): ASTVisitor {
  const measured = new Map<FragmentDefinitionNode, Size>();

  function ofFragment(name: string, within: readonly string[]): Size {
    const fragment = context.getFragment(name);
    if (!fragment || within.includes(name)) return { depth: 0, fields: 0 };
    const known = measured.get(fragment);
    if (known) return known;
    const size = ofSelections(fragment.selectionSet, [...within, name]);
    measured.set(fragment, size);
    return size;
  }

  function ofSelections({ selections }: SelectionSetNode, within: readonly string[]): Size {
    const total = { depth: 0, fields: 0 };
    for (const selection of selections) {
      const size = ofSelection(selection, within);
      total.depth = Math.max(total.depth, size.depth);
      total.fields += size.fields;
    }
    return total;
  }

  function ofSelection(selection: SelectionSetNode["selections"][number], within: readonly string[]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, within);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet, within);
    if (isIntrospection(selection.name.value) || !selection.selectionSet) return { depth: 1, fields: 1 };
    const inner = ofSelections(selection.selectionSet, within);
    return { depth: inner.depth + 1, fields: inner.fields + 1 };
  }

  return {
    OperationDefinition(operation) {
      const { depth, fields } = ofSelections(operation.selectionSet, []);
      if (depth > MOST_DEPTH)
        context.reportError(
          callerError(
            "TOO_DEEP",
            `The question is nested ${depth} levels deep; at most ${MOST_DEPTH} are answered. Ask in two steps.`,
          ),
        );
      if (fields > MOST_FIELDS)
        context.reportError(
          callerError(
            "TOO_LARGE",
            `The question asks for ${fields} fields; at most ${MOST_FIELDS} are answered. Split it.`,
          ),
        );
    },
  };
}
