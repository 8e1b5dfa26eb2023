/** Writes docs/screenshots/ from the real product over the seeds. Run by `npm run screenshots`. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startLocalNeo4j } from "#graph/local/start";
import { markedPerson, unmarked } from "./ask-api.js";
import { DESK, drawnNodes, openPage, type Screen, startBrowser } from "./browser.js";
import { type Stack, startStack } from "./stack.js";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

const DARK: Screen = { ...DESK, colorScheme: "dark" };
const PHONE: Screen = { width: 390, height: 844, colorScheme: "light" };
const TABLET_DARK: Screen = { width: 1024, height: 768, colorScheme: "dark" };

const ARTICLE = [
  "President Trần Quốc Thử received French Ambassador Armand Testut in Hanoi on March 4, 2019. The two men spoke about bridges and about what the engineers of both countries could do together.",
  "A day later the ambassador was in Hải Phòng, where Minister of Transport Lê Văn Mẫu held talks with Armand Testut. Vietnam and France signed a memorandum of understanding on the building of bridges.",
  "The ambassador said that the work would begin before the end of the summer.",
  "Read also: Ten recipes for the summer",
].join("\n\n");

interface Picture {
  file: string;
  screen: Screen;
  /** Brings the page into the state to be shown. */
  stage: (page: Page, stack: Stack) => Promise<void>;
}

async function openPerson(page: Page, { url }: Stack): Promise<void> {
  const { name } = await markedPerson(url);
  await page.getByRole("combobox").fill(unmarked(name));
  await page.getByRole("option").filter({ hasText: name }).first().click();
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
  await drawnNodes(page);
}

const PICTURES: readonly Picture[] = [
  { file: "start", screen: DESK, stage: async (page) => page.locator(".sample-quote").waitFor() },
  {
    file: "people",
    screen: DESK,
    stage: async (page) => {
      await page.locator(".questions button").first().click();
      await drawnNodes(page);
    },
  },
  { file: "person", screen: DESK, stage: openPerson },
  {
    file: "evidence-dark",
    screen: DARK,
    stage: async (page) => {
      await page.locator(".ledger button").first().click();
      await page.locator(".claim").waitFor();
      await drawnNodes(page);
    },
  },
  {
    file: "preview",
    screen: DESK,
    stage: async (page) => {
      await page.getByRole("button", { name: "Add an article" }).first().click();
      await page.getByLabel("Text of the article").fill(ARTICLE);
      await page.getByRole("button", { name: "Preview" }).click();
      await page.locator(".preview mark.Person").first().waitFor();
    },
  },
  { file: "phone", screen: PHONE, stage: openPerson },
  {
    file: "paths",
    screen: DESK,
    stage: async (page, stack) => {
      const { id } = await markedPerson(stack.url);
      await openPerson(page, stack);
      const to = (await drawnNodes(page)).findLast((node) => node.kind === "Person" && node.id !== id)!;
      await page.getByRole("application").focus();
      await page.keyboard.press("b");
      await page.mouse.click(to.x, to.y, { button: "right" });
      await page
        .getByRole("menuitem", { name: /^Path from/ })
        .first()
        .click();
      await page.locator(".path-step").first().click();
      await page.locator(".path-evidence mark").waitFor();
    },
  },
  {
    file: "time-dark",
    screen: TABLET_DARK,
    stage: async (page) => {
      await page.locator(".questions button").nth(3).click();
      await drawnNodes(page);
      await page.getByRole("button", { name: "Arrange" }).click();
      await page.getByRole("menuitem", { name: "Along time" }).click();
      await drawnNodes(page);
    },
  },
  {
    file: "table",
    screen: DESK,
    stage: async (page, stack) => {
      await openPerson(page, stack);
      await page.getByText("Table", { exact: true }).click();
      await page.getByRole("button", { name: "Read the evidence of this view" }).click();
      await page.locator(".table-twin q").first().waitFor();
    },
  },
];

const home = await mkdtemp(join(tmpdir(), "lien-screenshots-"));
const neo4j = await startLocalNeo4j({ home, cacheDir: join(homedir(), ".cache", "lien") });
try {
  const [stack, browser] = await Promise.all([startStack(neo4j), startBrowser()]);
  await mkdir(folder, { recursive: true });
  for (const { file, screen, stage } of PICTURES) {
    const page = await openPage(browser, stack.url, screen);
    await page.locator(".ledger").waitFor();
    await stage(page, stack);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${file}.png`) });
    console.log(`docs/screenshots/${file}.png`);
    await page.context().close();
  }
  await browser.close();
  await stack.close();
} finally {
  await neo4j.stop();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
