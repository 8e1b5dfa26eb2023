/** `in-person` → `IN_PERSON`; a kind keeps its spelling (`Person`), as do types of edges (`TOOK_PART`). */
type EnumKey<Word extends string> =
  Word extends Capitalize<Word>
    ? Word
    : Word extends `${infer Head}-${infer Tail}`
      ? `${Uppercase<Head>}_${EnumKey<Tail>}`
      : Uppercase<Word>;

type EnumValues<Word extends string> = { [W in Word as EnumKey<W>]: W };

function enumKey(word: string): string {
  return /^\p{Lu}/u.test(word) ? word : word.toUpperCase().replaceAll("-", "_");
}

/** Words of the vocabulary → values of a GraphQL enum, by the name under which each goes out. */
export function enumValues<Word extends string>(words: readonly Word[]): EnumValues<Word> {
  return Object.fromEntries(words.map((word) => [enumKey(word), word])) as EnumValues<Word>;
}

/** What each word means → the form in which type-graphql takes descriptions of enum values. */
export function describeValues<Word extends string>(
  meanings: Record<Word, string>,
): Record<string, { description: string }> {
  return Object.fromEntries(
    Object.entries<string>(meanings).map(([word, description]) => [enumKey(word), { description }]),
  );
}
