const MINUTE = 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts what each address does within a minute; true as long as it keeps within the limit. */
export function perMinute(limit: number, now: () => number = Date.now): (address: string) => boolean {
  const counts = new Map<string, { since: number; count: number }>();
  return (address) => {
    const current = counts.get(address);
    if (!current || now() - current.since >= MINUTE) {
      if (counts.size >= MOST_ADDRESSES) counts.clear();
      counts.set(address, { since: now(), count: 1 });
      return limit >= 1;
    }
    current.count += 1;
    return current.count <= limit;
  };
}
