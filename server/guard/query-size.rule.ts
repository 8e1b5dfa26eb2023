import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { callerError } from "../errors.js";
import type { QuestionLimits } from "../limits.js";

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/** The schema's description of itself nests deeply by nature: GraphQL has a rule of its own for that. */
function isIntrospection(name: string): boolean {
  return name.startsWith("__");
}

function together(left: Size, right: Size): Size {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: left.fields + right.fields,
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
  };
}

/** Fragments are measured where they are used; one that holds itself is refused by another rule, and entered once. */
function measure(context: ValidationContext, root: SelectionSetNode): Size {
  const measured = new Map<FragmentDefinitionNode, Size>();

  function ofFragment(name: string, within: readonly string[]): Size {
    const fragment = context.getFragment(name);
    if (!fragment || within.includes(name)) return NOTHING;
    const known = measured.get(fragment);
    if (known) return known;
    const size = ofSelections(fragment.selectionSet, [...within, name]);
    measured.set(fragment, size);
    return size;
  }

  function ofSelections({ selections }: SelectionSetNode, within: readonly string[]): Size {
    return selections.map((selection) => ofSelection(selection, within)).reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionSetNode["selections"][number], within: readonly string[]): Size {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return together(ofFragment(selection.name.value, within), { ...NOTHING, directives });
    const { selectionSet } = selection;
    const inner = selectionSet ? ofSelections(selectionSet, within) : NOTHING;
    if (selection.kind === Kind.INLINE_FRAGMENT) return together(inner, { ...NOTHING, directives });
    return {
      depth: isIntrospection(selection.name.value) ? 1 : inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      directives: inner.directives + directives,
    };
  }

  return ofSelections(root, []);
}

/**
 * Refuses questions that are nested too deep, or ask for too many fields, aliases or directives, before anything runs.
 * What lists multiply is counted later, when the variables are known.
 */
export function querySizeRule(limits: QuestionLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const size = measure(context, operation.selectionSet);
      if (size.depth > limits.depth)
        context.reportError(
          callerError(
            "TOO_DEEP",
            `The question is nested ${size.depth} levels deep; at most ${limits.depth} are answered. Ask in two steps.`,
          ),
        );
      for (const thing of ["fields", "aliases", "directives"] as const)
        if (size[thing] > limits[thing])
          context.reportError(
            callerError(
              "TOO_LARGE",
              `The question has ${size[thing]} ${thing}; at most ${limits[thing]} are answered. Split it.`,
            ),
          );
    },
  });
}
