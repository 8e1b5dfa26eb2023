import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { askApi, markedPerson, unmarked } from "./ask-api.js";
import { DESK, drawnNodes, PHONE } from "./browser.js";
import { openByName, openPeople, openPerson, openYear } from "./openings.js";

const explorer = startedExplorer();

const idsOf = async (page: Page) => (await drawnNodes(page)).map(({ id }) => id).sort();

describe("a year", () => {
  it("is asked for on the first page, and a line leads to the sentences that say so", async () => {
    const page = await explorer.open();
    await page.getByRole("button", { name: /^Who met whom in \d{4}\?/ }).click();
    await drawnNodes(page);
    const year = (await page.locator(".filter-chips li").first().textContent())!.trim();
    expect(year).toMatch(/^\d{4}$/);
    await page.getByText(new RegExp(`pairs? met, in \\d+ articles? about ${year}`)).waitFor();
    // What has no date is not known to belong to it.
    expect(await page.getByLabel(/undated/).isChecked()).toBe(false);
    await page.getByText("Table", { exact: true }).click();
    const table = page.getByRole("table", { name: "Who met whom in this view" });
    await table.locator("tbody button").first().click();
    await page.locator(".claim mark").first().waitFor();
  });

  it("shows the meetings behind the pairs when the view is switched", async () => {
    const page = await explorer.open();
    await openPeople(page);
    await page.locator(".toolbar").getByText("Full", { exact: true }).click();
    await page.waitForURL(/#\/full/);
    await expect
      .poll(async () => (await drawnNodes(page)).filter(({ kind }) => kind === "Meeting").length)
      .toBeGreaterThan(0);
  });
});

describe("the keyboard alone", () => {
  it("asks a question, walks the network, reads a quote and comes back", async () => {
    const page = await explorer.open();
    await page.locator(".questions button").nth(1).focus();
    await page.keyboard.press("Enter");
    await drawnNodes(page);
    const network = page.getByRole("application");
    await expect.poll(() => network.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await page.locator(".drawer h2").waitFor();
    expect(await page.locator(".network [aria-live]").textContent()).toMatch(/, Person, \d+ lines?$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.closest(".drawer") !== null)).toBe(true);
    await page.getByRole("tab", { name: "Evidence" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".claim").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".drawer").waitFor({ state: "detached" });
    await expect.poll(() => network.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("is not lost by a search, a sheet of keys, a name in the details; B at both ends finds a path", async () => {
    const page = await explorer.open();
    const { name } = await markedPerson(explorer.url);
    const network = page.getByRole("application");
    const hasFocus = (selector: string) =>
      page.waitForFunction((at) => document.activeElement?.closest(at) !== null, selector);
    await page.locator(".ledger").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(unmarked(name));
    await page.getByRole("option").filter({ hasText: name }).first().waitFor();
    await page.keyboard.press("Enter");
    await drawnNodes(page);
    await hasFocus("#network");
    await page.keyboard.press("?");
    await hasFocus("[role=dialog]");
    await page.keyboard.press("Escape");
    await hasFocus("#network");
    await page.keyboard.press("b");
    for (let step = 0; step < 4; step++) await page.keyboard.press(step % 2 ? "ArrowRight" : "ArrowUp");
    await page.keyboard.press("b");
    await page.locator(".path-step, .path-card .quiet").first().waitFor();
    await network.press("Escape");
    await network.press("ArrowRight");
    await network.press("Enter");
    await hasFocus(".drawer");
    await page.locator(".drawer .linked").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForTimeout(500);
    await hasFocus(".drawer");
  });

  it("skips what stands before the network, and the address stays the view's", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const address = page.url();
    await page.getByRole("link", { name: "Skip to the network" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("network");
    await page.getByRole("link", { name: "Skip to the main part" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(page.url()).toBe(address);
  });
});

describe("on a phone", () => {
  it("the sheet's handle steps through its heights, and nothing beneath it is pressed", async () => {
    const page = await explorer.open(PHONE);
    await openPerson(page, explorer.url);
    const handle = page.locator(".sheet-handle");
    const tops: number[] = [];
    for (let tap = 0; tap < 3; tap++) {
      await handle.tap();
      await page.waitForTimeout(400);
      tops.push((await handle.boundingBox())!.y);
    }
    expect(new Set(tops).size).toBe(3);
    await page.getByRole("application").waitFor();
  });
});

describe("on a narrow screen", () => {
  it("the menu of a node lies within the window, wherever the node is", async () => {
    const page = await explorer.open({ width: 390, height: 844, colorScheme: "light" });
    await page.locator(".questions button").first().click();
    const nodes = await drawnNodes(page);
    for (const node of [
      nodes.reduce((a, b) => (a.x > b.x ? a : b)),
      nodes.reduce((a, b) => (a.x < b.x ? a : b)),
    ]) {
      await page.mouse.click(node.x, node.y, { button: "right" });
      const menu = page.locator(".action-menu");
      await menu.getByRole("menuitem").first().waitFor();
      const box = (await menu.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });
    }
  });

  it.each([390, 900])(
    "the legend covers nothing that can be read or pressed, at %d pixels",
    async (width) => {
      const page = await explorer.open({ width, height: 844, colorScheme: "light" });
      await openYear(page);
      const legend = (await page.locator(".legend-toggle").boundingBox())!;
      for (const other of [".filter-chips", ".network", ".tools"]) {
        const box = (await page.locator(other).first().boundingBox())!;
        const isApart =
          legend.x + legend.width <= box.x ||
          box.x + box.width <= legend.x ||
          legend.y + legend.height <= box.y ||
          box.y + box.height <= legend.y;
        expect(isApart, other).toBe(true);
      }
      await page.locator(".legend-toggle").click();
      await page.getByRole("button", { name: "Hide Planned" }).click();
      await page.locator(".network").click({ position: { x: 3, y: 300 } });
      await page.locator(".legend-body").waitFor({ state: "hidden" });
      expect(await page.locator(".filter-chips").textContent()).toContain("Planned");
    },
  );
});

describe("when things are slow", () => {
  it("says that it works, stays as it is, and shows the answer once it comes", async () => {
    const page = await explorer.open();
    await page.locator(".ledger").waitFor();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/graphql", async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(".questions button").first().click();
    await page.getByRole("progressbar").first().waitFor();
    expect(await page.locator(".ledger").isVisible()).toBe(true);
    release();
    expect((await drawnNodes(page)).length).toBeGreaterThan(1);
  });

  it("ends a layout that takes too long, with every node in its place", async () => {
    const page = await explorer.open();
    await page.locator(".ledger").waitFor();
    // A worker that never comes is as slow as any layout.
    await page.route("**/force.worker*", () => undefined);
    await page.locator(".questions button").first().click();
    await page.getByRole("button", { name: "Stop arranging" }).click();
    const nodes = await drawnNodes(page);
    expect(new Set(nodes.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(nodes.length);
  });
});

describe("filters", () => {
  it("keeps to what is near a node, in the address as well", async () => {
    const page = await explorer.open();
    await page.locator(".questions button").first().click();
    const before = await idsOf(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".drawer h2").waitFor();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await page.getByRole("combobox", { name: /^Near / }).click();
    await page.getByRole("option", { name: "1 step away" }).click();
    await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(before.length);
    const near = await idsOf(page);
    await page.waitForURL(/near=p\/[^~]+~1/);
    await page.reload();
    await expect.poll(() => idsOf(page)).toEqual(near);
    await page.getByRole("button", { name: /^Remove the filter .*1 step away/ }).click();
    await expect.poll(() => idsOf(page)).toEqual(before);
  });
});

describe("caps", () => {
  const GIVEN = ["Anne", "Paul", "Jean", "Luc", "Marc", "Alice", "Claire", "Julien"];
  const FAMILY = ["Testut", "Essaire", "Modelin", "Figurant", "Patronet", "Exemplard", "Fictive", "Inventin"];
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"];
  const MINISTER = "Trần Quốc Mẫu";

  it("offers a choice where one expansion would bring too many", async () => {
    const text = GIVEN.flatMap((given, row) =>
      FAMILY.map(
        (family, column) =>
          `Minister ${MINISTER} received French Senator ${given} ${family} in Hanoi on ${MONTHS[row]} ${column + 1}, 2017.`,
      ),
    ).join("\n\n");
    await askApi(
      explorer.url,
      "mutation ($input: ArticleInput!) { loadArticle(input: $input) { outcome } }",
      {
        input: { text, title: "Sixty-four visits", publishedAt: "2018-01-02" },
      },
    );
    const page = await explorer.open(DESK);
    await openByName(page, MINISTER);
    await page.getByText(/: 50 of \d+ neighbours asked for/).waitFor();
    await page.getByRole("button", { name: "Choose", exact: true }).click();
    const chooser = page.getByRole("dialog");
    await chooser.getByText(/^Meetings \(\d+\)$/).waitFor();
    await chooser.getByLabel("Newest").check();
    await chooser.getByRole("button", { name: /^Show \d+ of \d+/ }).click();
    await chooser.waitFor({ state: "detached" });
    expect((await drawnNodes(page)).length).toBeGreaterThan(50);
  });
});

it("names its preview picture by the whole address", async () => {
  const html = await (await fetch(explorer.url)).text();
  expect(html).toContain(`property="og:image" content="${explorer.url}/social.png"`);
});
