import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { type Role, storeKey } from "#graph/keys/keys";
import { loadArticles } from "#load/load";
import { newSecret } from "#server/auth/secret";
import { anExtraction } from "../helpers/builders/extraction.js";
import { startedExplorer } from "../helpers/explorer.js";
import { preparedExtractor } from "../helpers/prepared-extractor.js";
import { askApi } from "./ask-api.js";
import { seriousViolations } from "./axe.js";
import { DESK, PHONE, type Screen, whereIs } from "./browser.js";
import { openLoading, previewText } from "./openings.js";

const explorer = startedExplorer();

const FIRST = [
  "President Trần Quốc Thử received French Ambassador Armand Testut in Hanoi on March 4, 2019. They spoke about bridges.",
  "Minister of Transport Lê Văn Mẫu held talks with Armand Testut in Hanoi on March 5, 2019. Then Jeanne Essai left.",
].join("\n\n");
const second = (who: string, day: number) =>
  `President ${who} met French Ambassador Armand Testut in Paris on May ${day}, 2020. The talks were long.`;

const held = { kind: "Meeting", act: "talks", channel: "in-person", status: "held" } as const;

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

const line = (page: Page, name: string) => page.locator("li.line-name").filter({ hasText: name }).first();

describe("deciding before loading", () => {
  it("goes through the lines by keys, corrects, adds what was missed, and what was decided is kept", async () => {
    const page = await explorer.open();
    await openLoading(page);
    await previewText(page, FIRST);
    await page.getByText("2 new meetings").waitFor();

    // By keys alone: accept the first meeting; the second is about another day.
    await page.locator(".line-main").first().focus();
    await page.keyboard.press("a");
    await page.locator("li.line.accepted").waitFor();
    await page.keyboard.press("c");
    await page.getByLabel("When").fill("2019-03-06");
    await page.keyboard.press("Enter");
    await page.locator("li.line.corrected").getByText("6 March 2019").waitFor();

    await line(page, "Trần Quốc Thử")
      .getByRole("button", { name: /^Correct/ })
      .click();
    await page.getByLabel("Name to show").fill("Trần Quốc Thử Nghiệm");
    await page.locator(".editor").getByRole("button", { name: "Save" }).click();
    await line(page, "Trần Quốc Thử Nghiệm").waitFor();

    // A place that is to be left out, and taken back again.
    await line(page, "Hà Nội").locator(".line-main").focus();
    await page.keyboard.press("r");
    await line(page, "Hà Nội").getByText("left out").waitFor();
    await line(page, "Hà Nội")
      .getByRole("button", { name: /^Take back/ })
      .click();
    await line(page, "Hà Nội").getByText("left out").waitFor({ state: "detached" });

    if ((await line(page, "Jeanne Essai").count()) === 0) {
      await page.getByRole("button", { name: "Add what was missed" }).click();
      await page.getByLabel("Words as they stand in the text").fill("Jeanne Essai");
      await page.getByLabel("Where", { exact: true }).selectOption({ index: 1 });
      await page.getByRole("button", { name: "This is a name" }).click();
      await page.locator(".add-missed").getByRole("button", { name: "Add", exact: true }).click();
      await page.getByText("Added by hand").waitFor();
    }
    // Words that are selected in the text offer the same.
    const word = await whereIs(page.locator(".preview-text .marked-text"), "bridges");
    await page.mouse.dblclick(word.x, word.y);
    await page.getByRole("button", { name: "This sentence states something" }).waitFor();
    await page.locator(".add-missed").getByRole("button", { name: "Cancel" }).click();

    await page.getByRole("button", { name: "Load into the graph" }).click();
    await page.getByText("Loaded: 2 new meetings", { exact: false }).waitFor();
    const { judgements } = await askApi<{ judgements: { verdict: string }[] }>(
      explorer.url,
      "{ judgements(first: 50) { verdict } }",
    );
    expect(judgements.map(({ verdict }) => verdict)).toEqual(
      expect.arrayContaining(["CONFIRM", "CORRECT", "RENAME"]),
    );
    const { search } = await askApi<{
      search: { nodes: { node: { meetings: { nodes: { date: string }[] } } }[] };
    }>(
      explorer.url,
      '{ search(text: "Le Van Mau", first: 1) { nodes { node { ... on Person { meetings { nodes { date } } } } } } }',
    );
    expect(search.nodes[0]!.node.meetings.nodes).toEqual([{ date: "2019-03-06" }]);
  });
});

describe("several files at once", () => {
  it("reads each on its own, asks for columns, loads all, and others see it come in", async () => {
    const page = await explorer.open();
    const watcher = await explorer.open();
    await watcher.locator(".ledger").waitFor();
    await openLoading(page);
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([
        file("one.txt", second("Phạm Thị Mẫu", 1)),
        file("empty.txt", ""),
        file(
          "table.csv",
          `kop;rubriek\nTwo;${second("Đỗ Văn Thử", 2)}\nThree;${second("Bùi Thị Nháp", 3)}\n`,
        ),
      ]);
    const tray = page.locator(".tray-item");
    await tray.filter({ hasText: "empty.txt" }).filter({ hasText: "the file is empty" }).waitFor();
    await tray.filter({ hasText: "table.csv" }).filter({ hasText: "No column holds the text" }).waitFor();
    await tray.filter({ hasText: "table.csv" }).getByRole("button").first().click();
    await page.getByLabel("Text", { exact: true }).selectOption("rubriek");
    await page.getByLabel("Title", { exact: true }).selectOption("kop");
    await page.getByRole("button", { name: "Read the table" }).click();
    await tray.filter({ hasText: "Three" }).waitFor();
    expect(await tray.count()).toBe(4);

    await page.getByRole("button", { name: "Load all 3" }).click();
    await page.getByText("3 loaded", { exact: false }).waitFor();
    const [report] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the report" }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/^lien_.*_report\.json$/);

    await watcher.locator(".news-note").getByText("3 new meetings", { exact: false }).waitFor();
    await watcher.locator(".news-note").getByRole("button", { name: "Show" }).click();
    await watcher.locator(".network").waitFor();
    await watcher.getByText("Table", { exact: true }).click();
    const meetings = watcher.getByRole("table", { name: "Meetings of this view" });
    await expect.poll(() => meetings.locator(".badge").count()).toBe(3);
  });
});

describe("the review", () => {
  beforeAll(async () => {
    const met = { fact: held, date: "2024-10-07" };
    const full = anExtraction({
      id: "article/full-name",
      entities: ["Lê Minh Thử", "Jeanne Essai"],
      claims: [{ ...met, sides: [["Lê Minh Thử"], ["Jeanne Essai"]] }],
    });
    const short = anExtraction({
      id: "article/short-name",
      entities: ["Minh Thử", "Jeanne Essai"],
      claims: [{ ...met, sides: [["Minh Thử"], ["Jeanne Essai"]] }],
    });
    const doubtful = { ...short, claims: short.claims.map((claim) => ({ ...claim, confidence: 0.5 })) };
    await loadArticles(explorer.stack.graph, preparedExtractor([full, doubtful]), [
      full.article,
      doubtful.article,
    ]);
  });

  it("decides by one key, takes back by another, and keeps the history", async () => {
    const page = await explorer.open(DESK, `/review`);
    const items = page.locator(".review-item");
    await items.first().waitFor();
    const before = await items.count();
    const first = await items.first().getAttribute("data-item");
    await page.keyboard.press("u");
    await page.getByText("Decided.").waitFor();
    await expect.poll(() => items.count()).toBe(before - 1);
    expect(await items.first().getAttribute("data-item")).not.toBe(first);
    await page.keyboard.press("z");
    await expect.poll(() => items.count()).toBe(before);

    await items.first().getByRole("button", { name: "Different" }).click();
    await page.getByText("Decided.").waitFor();
    await page.getByRole("button", { name: "History" }).click();
    const entry = page.locator(".history li").filter({ hasText: "Two different ones" }).first();
    await entry.getByRole("button", { name: /^Undo/ }).click();
    await entry.waitFor({ state: "detached" });
    await page.getByLabel("Show what was taken back as well").check();
    await page.locator(".history li.withdrawn").first().waitFor();
  });

  it("takes what a reader reports from the drawer, leads there, and closes with an answer", async () => {
    const page = await explorer.open();
    await page.locator(".ledger button").first().click();
    await page.locator(".claim").waitFor();
    await page.locator(".claim-links").getByRole("button", { name: "Report an error" }).click();
    await page.getByLabel("What is wrong?").fill("This was in <b>another</b> year.");
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("It waits in the review").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await page.getByRole("link", { name: "Review" }).click();
    await page.getByRole("button", { name: /^Readers’ reports/ }).click();
    await page.getByText("This was in <b>another</b> year.").waitFor();
    await page.keyboard.press("e");
    await page.getByLabel("What was found").fill("It was not.");
    await page.getByRole("button", { name: "Close the report" }).click();
    await page.getByText("Nothing waits here.").waitFor();
  });

  it("puts a thing right from the drawer", async () => {
    const page = await explorer.open();
    await page.locator(".ledger").waitFor();
    await page.getByRole("combobox").fill("Le Van Mau");
    await page.getByRole("option").filter({ hasText: "Lê Văn Mẫu" }).first().click();
    await page.locator(".drawer").getByRole("button", { name: "Put right" }).click();
    await page.getByLabel("Name to show").fill("Lê Văn Mẫu Mực");
    await page.getByLabel("Why (kept in the history)").fill("As on his own page.");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const { judgements } = await askApi<{ judgements: { verdict: string; why: string | null }[] }>(
      explorer.url,
      "{ judgements(first: 1) { verdict why } }",
    );
    expect(judgements).toEqual([{ verdict: "RENAME", why: "As on his own page." }]);
  });
});

describe("who may do what, where the server is heard beyond this machine", () => {
  async function aKey(role: Role): Promise<string> {
    const { key, ...secret } = await newSecret();
    await storeKey(
      explorer.stack.graph,
      { ...secret, name: `Ms ${role}`, role, madeAt: new Date().toISOString() },
      "a test",
    );
    return key;
  }

  async function signIn(page: Page, key: string): Promise<void> {
    await page.getByLabel("Key", { exact: true }).fill(key);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  }

  it("says what is needed, lets in by a key, and out again", async () => {
    const url = await explorer.stack.serveAlso({ loopbackOnly: false });
    const page = await explorer.open(DESK, url);
    await page.locator(".ledger").waitFor();
    expect(await page.getByRole("link", { name: "Review" }).count()).toBe(0);
    await page.getByRole("button", { name: "Add an article" }).first().click();
    await page
      .getByText("This needs the role contributor; you have: public reader.", { exact: false })
      .waitFor();
    await signIn(page, `lien_00000000_${"A".repeat(43)}`);
    await page.getByText("This is no key, or it was revoked.", { exact: false }).waitFor();
    await signIn(page, await aKey("contributor"));
    await page.getByLabel("Text of the article").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

    await page.getByRole("link", { name: "Review" }).click();
    await page.getByText("deciding needs the role curator", { exact: false }).waitFor();
    await page.locator(".review-item").first().waitFor();
    expect(await page.getByRole("button", { name: "Different" }).count()).toBe(0);

    await page.getByRole("button", { name: "Ms contributor: contributor" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByText("This needs the role contributor", { exact: false }).waitFor();
  });

  it("shows nothing without a key where reading needs one", async () => {
    const url = await explorer.stack.serveAlso({ loopbackOnly: false, read: "key" });
    const page = await explorer.open(DESK, url);
    await page.getByRole("heading", { name: "Reading needs a key here" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await signIn(page, await aKey("reader"));
    await page.locator(".ledger").waitFor();
  });
});

describe("for everyone", () => {
  const widths = (page: Page) =>
    page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]);

  it.each<[string, Screen]>([
    ["a desk", DESK],
    ["a phone, dark", { ...PHONE, colorScheme: "dark" }],
  ])("has no serious fault and nothing that sticks out on %s", async (_, screen) => {
    const page = await explorer.open(screen);
    await openLoading(page);
    expect(await seriousViolations(page)).toEqual([]);
    await previewText(page, FIRST);
    await page.locator(".line-main").first().click();
    await page.keyboard.press("c");
    await page.locator(".editor").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect((await widths(page))[1]).toBeLessThanOrEqual(screen.width);
    await page.goto(`${explorer.url}/review`);
    await page.locator(".review-item").first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    expect((await widths(page))[1]).toBeLessThanOrEqual(screen.width);
    await page.getByRole("button", { name: "History" }).click();
    await page.locator(".history").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });
});
