interface Source {
  url: string | null;
  basedOn: string | null;
}

/**
 * The address that a source leads to: the page itself, or the report a digest rests on. Null where there is none, or
 * where it is no web address: what an article says of itself is never trusted as a link.
 */
export function sourceLink({ url, basedOn }: Source): string | null {
  for (const address of [url, basedOn]) {
    if (address === null || !URL.canParse(address)) continue;
    if (/^https?:$/.test(new URL(address).protocol)) return address;
  }
  return null;
}
