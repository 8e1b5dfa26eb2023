import type { Page } from "playwright-core";
import { drawnNodes, reachable } from "./browser.js";
import { openLoading, openPeople, openPerson, openYear, previewText } from "./openings.js";

/** Brings a page that shows the start into a state worth looking at, over the seeds served at an address. */
export type Stage = (page: Page, url: string) => Promise<void>;

const ARTICLE = [
  "President Trần Quốc Thử received French Ambassador Armand Testut in Hanoi on March 4, 2019. The two men spoke about bridges and about what the engineers of both countries could do together.",
  "A day later the ambassador was in Hải Phòng, where Minister of Transport Lê Văn Mẫu held talks with Armand Testut. Vietnam and France signed a memorandum of understanding on the building of bridges.",
  "The ambassador said that the work would begin before the end of the summer.",
  "Read also: Ten recipes for the summer",
].join("\n\n");

const openTable = (page: Page) => page.getByText("Table", { exact: true }).click();

async function arrange(page: Page, entry: string): Promise<void> {
  await page.getByRole("button", { name: "Arrange" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
  await drawnNodes(page);
}

/** From whom the network was opened with to the last one drawn, by the menu. */
async function findPath(page: Page, url: string): Promise<void> {
  const { id } = await openPerson(page, url);
  await page.getByRole("application").focus();
  await page.keyboard.press("b");
  await page.locator(".path-note").waitFor();
  const people = (await reachable(page, await drawnNodes(page))).filter((node) => node.kind === "Person");
  const to = people.findLast((node) => node.id !== id)!;
  await page.mouse.click(to.x, to.y, { button: "right" });
  await page
    .getByRole("menuitem", { name: /^Path from/ })
    .first()
    .click();
  await page.locator(".path-step").first().click();
  await page.locator(".path-evidence mark").waitFor();
}

/** Every state of the explorer that pictures are made of, by name. */
export const STAGES = {
  start: (page) => page.locator(".sample-quote").waitFor(),
  search: async (page) => {
    await page.getByRole("combobox").fill("macron");
    await page.getByRole("option").first().waitFor();
  },
  people: openPeople,
  year: openYear,
  person: async (page, url) => {
    await openPerson(page, url);
  },
  evidence: async (page) => {
    await page.locator(".ledger button").first().click();
    await page.locator(".claim").waitFor();
    await drawnNodes(page);
  },
  paths: findPath,
  time: async (page) => {
    await page.locator(".questions button").nth(3).click();
    await drawnNodes(page);
    await arrange(page, "Along time");
  },
  countries: async (page) => {
    await openPeople(page);
    await arrange(page, "Their country");
  },
  filters: async (page) => {
    await openPeople(page);
    const legend = page.locator(".legend-toggle");
    if (await legend.isVisible()) await legend.click();
    await page.locator(".filters-toggle").click();
  },
  table: async (page, url) => {
    await openPerson(page, url);
    await openTable(page);
    await page.getByRole("button", { name: "Read the evidence of this view" }).click();
    await page.locator(".table-twin q").first().waitFor();
  },
  export: async (page) => {
    await openPeople(page);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.getByRole("dialog").waitFor();
  },
  keys: async (page) => {
    await openPeople(page);
    await page.getByRole("application").press("?");
    await page.getByRole("dialog").waitFor();
  },
  preview: async (page) => {
    await openLoading(page);
    await previewText(page, ARTICLE);
    await page.locator(".preview mark.Person").first().waitFor();
  },
  review: async (page) => {
    await page.getByRole("link", { name: "Review" }).click();
    await page.locator(".queue > li").first().waitFor();
  },
} satisfies Record<string, Stage>;
