import { Arg, Int } from "type-graphql";
import { badInput } from "./errors.js";

/** No list is longer. */
const MOST = 500;

/** The argument `first` of a list, with its usual length. */
export function First(usual: number): ReturnType<typeof Arg> {
  return Arg("first", () => Int, {
    nullable: true,
    defaultValue: usual,
    description: `How many at most, up to ${MOST}.`,
  });
}

/**
 * A number that a caller gave, or the usual one where they gave null.
 * @throws GraphQLError BAD_INPUT when it is out of bounds.
 */
export function within(name: string, given: number | null, usual: number, most = MOST): number {
  const number = given ?? usual;
  if (number < 1 || number > most) throw badInput(`${name} is ${number}; it must be between 1 and ${most}.`);
  return number;
}

/** @throws GraphQLError BAD_INPUT when there are too many ids, or one is no id. */
export function checkedIds(name: string, ids: readonly string[], most = MOST): string[] {
  if (ids.length > most)
    throw badInput(`${name} holds ${ids.length} ids; at most ${most} can be asked for at once.`);
  return [...new Set(ids)];
}
