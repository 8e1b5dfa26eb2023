import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** The fields that a question selects below a field, by their names, with what it selects below each. */
interface Selected {
  readonly fields: Map<string, Selected>;
}

/** Compiled questions hand out the same list of nodes each time. */
const known = new WeakMap<object, Selected>();

function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  const before = known.get(fieldNodes);
  if (before) return before;
  const root: Selected = { fields: new Map() };

  function add({ selections }: SelectionSetNode, to: Selected): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragments[selection.name.value]!.selectionSet, to);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet, to);
      else {
        const { value: name } = selection.name;
        const below = to.fields.get(name) ?? { fields: new Map() };
        to.fields.set(name, below);
        if (selection.selectionSet) add(selection.selectionSet, below);
      }
    }
  }

  for (const { selectionSet } of fieldNodes) if (selectionSet) add(selectionSet, root);
  known.set(fieldNodes, root);
  return root;
}

/**
 * Names of the fields that a question selects below the field at hand, or at some places further below, such as
 * `nodes` and `edges.node` of a connection: what is not among them need not be read.
 */
export function selectedAt(info: GraphQLResolveInfo, ...places: readonly string[]): readonly string[] {
  const root = selectedBelow(info);
  const names = new Set<string>();
  for (const place of places.length === 0 ? [""] : places) {
    let at: Selected | undefined = root;
    for (const name of place === "" ? [] : place.split(".")) at = at?.fields.get(name);
    for (const name of at?.fields.keys() ?? []) names.add(name);
  }
  return [...names].sort();
}
