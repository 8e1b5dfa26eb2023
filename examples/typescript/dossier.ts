/** Prints what is known of someone or something: `npx tsx examples/typescript/dossier.ts http://localhost:4000 person/to-lam` */
import { ask } from "./client.js";
import { DossierDocument } from "./generated/graphql.js";

const [server, id] = process.argv.slice(2);
if (!server || !id) throw new Error("Name a server and an id: http://localhost:4000 person/to-lam");

const { dossier } = await ask(server, DossierDocument, { id });
if (!dossier) {
  console.error(`There is no ${id}. Search for it by name first.`);
  process.exit(1);
}

const { entity, claims, firstNamed, lastNamed, meetings, years, places, timeline } = dossier;
console.log(`${entity.name} (${entity.kind}), in ${claims} claims, from ${firstNamed} to ${lastNamed}`);
for (const { status, count } of meetings) console.log(`  ${count} meetings: ${status.toLowerCase()}`);
for (const { period, meetings: held } of years) console.log(`  ${period}: ${held} held`);
for (const { place, meetings: held } of places) console.log(`  ${held} in ${place.name}`);
for (const event of timeline.nodes)
  console.log(`  ${event.when}  ${event.__typename === "Meeting" ? event.title : event.name}`);
