/** Asks the API itself: what the explorer shows is held against it. */
export async function askApi<Result>(url: string, query: string, variables: object = {}): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data;
}

interface Person {
  id: string;
  name: string;
  meetingCount: number;
}

/** The person with most meetings whose name needs marks. */
export async function markedPerson(url: string): Promise<Person> {
  const { whoMetWhom } = await askApi<{ whoMetWhom: { nodes: { a: Person; b: Person }[] } }>(
    url,
    "{ whoMetWhom(first: 50) { nodes { a { id name meetingCount } b { id name meetingCount } } } }",
  );
  const people = whoMetWhom.nodes
    .flatMap(({ a, b }) => [a, b])
    .sort((x, y) => y.meetingCount - x.meetingCount);
  const found = people.find(({ name }) => /\p{M}/u.test(name.normalize("NFD")));
  if (!found) throw new Error("The seeds name nobody with marks who met someone.");
  return found;
}

/** A name as one types it without marks. */
export function unmarked(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}
