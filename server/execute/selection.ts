import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** The fields that a question selects below a field, by their names, with what it selects below each. */
interface Selected {
  readonly fields: Map<string, Selected>;
  /** Whether it is given arguments anywhere. */
  hasArguments: boolean;
  /** What was asked of it before, by the places. */
  names?: Map<string, readonly string[]>;
}

/** Compiled questions hand out the same list of nodes each time. */
const known = new WeakMap<object, Selected>();

function selectedBelow({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  const before = known.get(fieldNodes);
  if (before) return before;
  const root: Selected = { fields: new Map(), hasArguments: false };

  function add({ selections }: SelectionSetNode, to: Selected): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) add(fragments[selection.name.value]!.selectionSet, to);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet, to);
      else {
        const { value: name } = selection.name;
        const below = to.fields.get(name) ?? { fields: new Map(), hasArguments: false };
        to.fields.set(name, below);
        if (selection.arguments?.length) below.hasArguments = true;
        if (selection.selectionSet) add(selection.selectionSet, below);
      }
    }
  }

  for (const { selectionSet } of fieldNodes) if (selectionSet) add(selectionSet, root);
  known.set(fieldNodes, root);
  return root;
}

function at(info: GraphQLResolveInfo, place: string): Selected | undefined {
  let found: Selected | undefined = selectedBelow(info);
  for (const name of place === "" ? [] : place.split(".")) found = found?.fields.get(name);
  return found;
}

/**
 * Names of the fields that a question selects below the field at hand, or at some places further below, such as
 * `nodes` and `edges.node` of a connection: what is not among them need not be read.
 */
export function selectedAt(info: GraphQLResolveInfo, ...places: readonly string[]): readonly string[] {
  const selected = selectedBelow(info);
  selected.names ??= new Map();
  const key = places.join();
  const before = selected.names.get(key);
  if (before) return before;
  const names = new Set<string>();
  for (const place of places.length === 0 ? [""] : places)
    for (const name of at(info, place)?.fields.keys() ?? []) names.add(name);
  const sorted = [...names].sort();
  selected.names.set(key, sorted);
  return sorted;
}

/** Whether a question selects what stands at one of some places, and nowhere with arguments. */
export function selectsPlainly(info: GraphQLResolveInfo, ...places: readonly string[]): boolean {
  const found = places.map((place) => at(info, place)).filter((one) => one !== undefined);
  return found.length > 0 && found.every(({ hasArguments }) => !hasArguments);
}
