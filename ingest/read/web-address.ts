/** An address as a link may show it: http or https, without a name and password, else null. Relative ones need a base. */
export function webAddress(text: string | null | undefined, base?: string): string | null {
  const given = text?.trim();
  if (!given || given.length > 4000 || !URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.username = "";
  url.password = "";
  return url.href;
}
