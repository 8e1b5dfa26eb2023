/** Name of a country in the interface's language, from its ISO 3166-1 code; null where there is none. */
export function countryName(code: string | null, locale: string): string | null {
  if (code === null) return null;
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase()) ?? code;
  } catch {
    // The browser refuses what is no region code; the code itself is then the best that can be shown.
    return code;
  }
}

const COUNTRY_ID = /^place\/([a-z]{2})$/;

/** What a thing is called: a country as the reader's language calls it, all else by its own name. */
export function nameOf({ id, name }: { id: string; name: string }, locale: string): string {
  return countryName(COUNTRY_ID.exec(id)?.[1] ?? null, locale) ?? name;
}

/** Name of a language in the interface's language, from its ISO 639-1 code; null for `und`. */
export function languageName(code: string, locale: string): string | null {
  if (code === "und") return null;
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
