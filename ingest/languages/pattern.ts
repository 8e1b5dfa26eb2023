/**
 * A `Pattern` is the source of a regular expression without flags. The engine joins the patterns of a list, longest
 * first, puts word boundaries around each and compiles it with `u` (and `i` where the list says so). A space in a
 * pattern stands for up to three spaces. In lists of heads a word that starts with a small letter matches a capital as
 * well ("prime minister" is "Prime Minister" too); one that starts with a capital matches only that. Keep patterns linear: no nested quantifiers, no look-behind, no groups that
 * capture (write `(?:…)`), except for the named groups that a list asks for.
 */
export type Pattern = string;
