/**
 * Writes docs/screenshots/ from the real product over the seeds: `npm run screenshots`. With a folder, every state on
 * every screen goes there instead, to be looked at: `npm run screenshots -- FOLDER`.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startLocalNeo4j } from "#graph/local/start";
import { DESK, openPage, type Screen, startBrowser } from "./browser.js";
import { startStack } from "./stack.js";
import { STAGES } from "./stages.js";

const DARK: Screen = { ...DESK, colorScheme: "dark" };
const PHONE: Screen = { width: 390, height: 844, colorScheme: "light" };
const PHONE_DARK: Screen = { ...PHONE, colorScheme: "dark" };
const TABLET: Screen = { width: 1024, height: 768, colorScheme: "light" };
const TABLET_DARK: Screen = { ...TABLET, colorScheme: "dark" };
const SCREENS = [DESK, DARK, TABLET, TABLET_DARK, PHONE, PHONE_DARK];

interface Picture {
  file: string;
  stage: keyof typeof STAGES;
  screen: Screen;
}

const OF_THE_DOCUMENTS: readonly Picture[] = [
  { file: "start", stage: "start", screen: DESK },
  { file: "people", stage: "people", screen: DESK },
  { file: "year", stage: "year", screen: DESK },
  { file: "person", stage: "person", screen: DESK },
  { file: "evidence-dark", stage: "evidence", screen: DARK },
  { file: "paths", stage: "paths", screen: DESK },
  { file: "time-dark", stage: "time", screen: TABLET_DARK },
  { file: "table", stage: "table", screen: DESK },
  { file: "preview", stage: "preview", screen: DESK },
  { file: "review", stage: "review", screen: TABLET },
  { file: "phone", stage: "person", screen: PHONE },
  { file: "phone-dark", stage: "year", screen: PHONE_DARK },
];

function everyPicture(): Picture[] {
  const stages = Object.keys(STAGES) as (keyof typeof STAGES)[];
  return stages.flatMap((stage) =>
    SCREENS.map((screen) => ({ file: `${stage}-${screen.width}-${screen.colorScheme}`, stage, screen })),
  );
}

const [given] = process.argv.slice(2);
const folder = given ?? fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));
const pictures = given ? everyPicture() : OF_THE_DOCUMENTS;

const home = await mkdtemp(join(tmpdir(), "lien-screenshots-"));
const neo4j = await startLocalNeo4j({ home, cacheDir: join(homedir(), ".cache", "lien") });
try {
  const [stack, browser] = await Promise.all([startStack(neo4j), startBrowser()]);
  await mkdir(folder, { recursive: true });
  for (const { file, stage, screen } of pictures) {
    const page = await openPage(browser, stack.url, screen);
    await page.locator(".ledger").waitFor();
    await STAGES[stage](page, stack.url);
    // A name tag under the pointer is no part of the picture.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${file}.png`) });
    console.log(join(folder, `${file}.png`));
    await page.context().close();
  }
  await browser.close();
  await stack.close();
} finally {
  await neo4j.stop();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
