/** More words than this are forgotten together: newspapers repeat theirs, adversaries do not. */
const MOST = 50_000;
const LONGEST = 64;
/** A longer piece of a text keeps all of the text in memory. */
const LONGEST_COPY = 12;

/** A function of a word or name that is computed once for each, as long as these are neither long nor too many. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, { value: T }>();
  return (word) => {
    const found = known.get(word);
    if (found) return found.value;
    if (word.length > LONGEST) return compute(word);
    const own = word.length > LONGEST_COPY ? [...word].join("") : word;
    const value = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, { value });
    return value;
  };
}
