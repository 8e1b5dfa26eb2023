import { Parser } from "htmlparser2";

/** Far beyond any page: the search for the main text takes time that grows with the square of both. */
const MOST_TAGS = 40_000;
const MOST_TEXTS = 100_000;
const MOST_DEPTH = 400;

/** Why a page is too large or too deep to be searched for its text, null if it is not. Stops at the first excess. */
export function shapeFault(html: string): string | null {
  let tags = 0;
  let texts = 0;
  let depth = 0;
  let fault: string | null = null;
  const stop = (reason: string) => {
    fault = reason;
    parser.pause();
  };
  const parser: Parser = new Parser({
    onopentagname() {
      tags++;
      depth++;
      if (tags > MOST_TAGS) stop(`has more than ${MOST_TAGS} tags`);
      else if (depth > MOST_DEPTH) stop(`nests its tags more than ${MOST_DEPTH} levels deep`);
    },
    onclosetag() {
      depth--;
    },
    ontext() {
      texts++;
      if (texts > MOST_TEXTS) stop(`falls into more than ${MOST_TEXTS} pieces of text`);
    },
  });
  parser.write(html);
  // Each entity is a piece of its own once the page has been written out and read again.
  if (fault === null && html.split("&").length > MOST_TEXTS) stop(`holds more than ${MOST_TEXTS} entities`);
  return fault;
}
