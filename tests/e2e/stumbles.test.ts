import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { askApi, markedPerson, unmarked } from "./ask-api.js";
import { drawnNodes, PHONE, reachable } from "./browser.js";
import { openPeople, openPerson, openYear } from "./openings.js";

const explorer = startedExplorer();

/** Ids of what the canvas marks in a way, such as `chosen` or `dimmed`. */
const marked = (page: Page, as: string) =>
  page.evaluate((name) => {
    const element = document.querySelector(".network-canvas");
    const { cy } = (element as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    return cy.elements(`.${name}`).map((one) => one.id());
  }, as);

const bestConnected = async (page: Page) => (await drawnNodes(page)).find(({ kind }) => kind === "Person")!;

async function openPhone(): Promise<Page> {
  const page = await explorer.open(PHONE);
  await page.locator(".ledger").waitFor();
  return page;
}

async function press(page: Page, { x, y }: { x: number; y: number }, forMs: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await page.waitForTimeout(forMs);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

describe("on the canvas", () => {
  it("marks the node that a network is opened with, and the line that was asked for", async () => {
    const page = await explorer.open();
    const { id } = await openPerson(page, explorer.url);
    await expect.poll(() => marked(page, "chosen")).toEqual([id]);
    await page.getByRole("button", { name: "Liên, start page" }).click();
    await page.locator(".ledger button").first().click();
    await drawnNodes(page);
    await expect.poll(async () => (await marked(page, "chosen")).length).toBe(1);
  });

  it("lights up again when the pointer goes elsewhere", async () => {
    const page = await explorer.open();
    await page.locator(".questions button").first().click();
    const { x, y } = await bestConnected(page);
    await page.mouse.move(x, y);
    await expect.poll(async () => (await marked(page, "dimmed")).length).toBeGreaterThan(0);
    await page.mouse.move(5, 5);
    await expect.poll(() => marked(page, "dimmed")).toEqual([]);
    await page.locator(".hover-card").waitFor({ state: "detached" });
  });

  it("shifts a finished picture while a hand moves it, and draws it where it ends", async () => {
    const page = await explorer.open();
    await page.locator(".questions button").first().click();
    const before = await drawnNodes(page);
    const shift = () =>
      page.locator(".network-canvas > div").evaluate((element) => (element as HTMLElement).style.transform);
    const box = (await page.locator(".network").boundingBox())!;
    const [x, y] = [box.x + 8, box.y + box.height - 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step++) await page.mouse.move(x + 6 * step, y - 4 * step);
    await expect.poll(shift).toMatch(/^translate\(/);
    await page.mouse.up();
    await expect.poll(shift).toBe("");
    const after = await drawnNodes(page);
    expect(after[0]!.x - before[0]!.x).toBeCloseTo(60, 0);
    expect(after[0]!.y - before[0]!.y).toBeCloseTo(-40, 0);
  });

  it("takes a slow second click for the second of two, where the details that came lie over it as well", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const people = await reachable(page, await drawnNodes(page));
    const { id, x, y } = people.reduce((one, other) => (other.x > one.x ? other : one));
    const session = await page.context().newCDPSession(page);
    const clickAt = async (timestamp: number) => {
      const event = { x, y, button: "left", clickCount: 1, timestamp } as const;
      await session.send("Input.dispatchMouseEvent", { ...event, type: "mousePressed" });
      await session.send("Input.dispatchMouseEvent", { ...event, type: "mouseReleased" });
    };
    // Told by their own clock, however slowly the details come.
    const first = Date.now() / 1000;
    await clickAt(first);
    await page.locator(".drawer").waitFor();
    await clickAt(first + 0.4);
    await page.waitForURL(({ hash }) => hash.includes(`x=${id.replace("person/", "p/")}`));
    await page.locator(".drawer h2").waitFor();
  });

  it("says so where an expansion brings nothing, and which kinds are all there", async () => {
    const page = await explorer.open();
    const { id, name } = await openPerson(page, explorer.url);
    const person = (await drawnNodes(page)).find((node) => node.id === id)!;
    await page.mouse.click(person.x, person.y, { button: "right" });
    const meetings = page.getByRole("menuitem", { name: /^Meetings/ });
    await meetings.waitFor();
    expect(await meetings.textContent()).toMatch(/All \d+ here/);
    expect(await meetings.isDisabled()).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("application").press("e");
    await page
      .locator(".view-note")
      .filter({ hasText: `${name}: all that was asked for is here` })
      .waitFor();
  });

  it("says how many of those around an expanded node are kept off by filters", async () => {
    const page = await explorer.open();
    const { id } = await markedPerson(explorer.url);
    await openYear(page);
    await page.locator(".toolbar").getByText("Full", { exact: true }).click();
    await page.waitForURL(/#\/full/);
    const nodes = await drawnNodes(page);
    const { x, y } = nodes.find((node) => node.id === id)!;
    await page.mouse.dblclick(x, y);
    const note = page.locator(".view-note").filter({ hasText: "kept off the picture by filters" });
    await note.waitFor();
    await note.getByRole("button").click();
    await note.waitFor({ state: "detached" });
  });
});

describe("by keys", () => {
  it("T leads to the tables and back, M to the other view", async () => {
    const page = await explorer.open();
    await openPeople(page);
    await page.getByRole("application").press("t");
    await page.locator(".table-twin").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("table-twin");
    await page.keyboard.press("t");
    await drawnNodes(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("network");
    await page.keyboard.press("m");
    await page.waitForURL(/#\/full/);
  });

  it("arrows with Shift reach a line and its quotes; after hiding, arrows go on from where that stood", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const network = page.getByRole("application");
    const heard = () => page.locator(".network [aria-live]").textContent();
    const pressAny = async (before: string) => {
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"])
        await network.press(`${before}${key}`);
    };
    await network.press("ArrowRight");
    await pressAny("Shift+");
    await expect.poll(heard).toMatch(/ met .*, \d+ meetings?, /);
    await page.locator(".claim mark").first().waitFor();
    await pressAny("");
    await expect.poll(heard).toMatch(/, Person, \d+ lines?$/);
    const before = await drawnNodes(page);
    const [id] = await marked(page, "chosen");
    const stood = before.find((node) => node.id === id)!;
    await network.press("h");
    await network.press("ArrowRight");
    await expect.poll(async () => (await marked(page, "chosen")).length).toBe(1);
    const [next] = await marked(page, "chosen");
    const after = (await drawnNodes(page)).find((node) => node.id === next)!;
    const middle = before.map(({ x, y }) => Math.hypot(x - stood.x, y - stood.y)).sort((a, b) => a - b);
    expect(Math.hypot(after.x - stood.x, after.y - stood.y)).toBeLessThan(middle[middle.length >> 1]!);
  });
});

describe("by touch", () => {
  it("no ring stands around the network after a search, and a key brings it back", async () => {
    const page = await openPhone();
    const { name } = await markedPerson(explorer.url);
    await page.getByRole("combobox").tap();
    await page.keyboard.type(unmarked(name));
    await page.getByRole("option").filter({ hasText: name }).first().tap();
    await drawnNodes(page);
    const ring = () =>
      page
        .locator("#network")
        .evaluate((element) => [element === document.activeElement, getComputedStyle(element).outlineStyle]);
    await expect.poll(ring).toEqual([true, "none"]);
    await page.keyboard.press("ArrowRight");
    await expect.poll(ring).toEqual([true, "solid"]);
  });

  it("a long press opens the menu alone; details come up with what is pressed in their strip", async () => {
    const page = await openPhone();
    await page.locator(".questions button").first().tap();
    const node = await bestConnected(page);
    await press(page, node, 900);
    await page.getByRole("menuitem", { name: "Hide all others" }).waitFor();
    await page.waitForTimeout(400);
    expect(await page.locator(".sheet").count()).toBe(0);
    await page.getByRole("menuitem", { name: "Details and evidence" }).tap();
    const handle = page.locator(".sheet-handle");
    for (let tap = 0; tap < 2; tap++) {
      await handle.tap();
      await page.waitForTimeout(400);
    }
    const low = (await handle.boundingBox())!.y;
    await page.getByRole("tab", { name: "Details" }).tap();
    await expect.poll(async () => (await handle.boundingBox())!.y).toBeLessThan(low - 100);
  });

  it("a large picture keeps its size while details stand below, and is whole again after them", async () => {
    const page = await openPhone();
    await page.locator(".questions button").first().tap();
    const before = await drawnNodes(page);
    const across = (nodes: { x: number }[]) =>
      Math.max(...nodes.map(({ x }) => x)) - Math.min(...nodes.map(({ x }) => x));
    const { x, y, id } = await bestConnected(page);
    await page.touchscreen.tap(x, y);
    await page.locator(".sheet h2").waitFor();
    await page.waitForTimeout(400);
    const during = await drawnNodes(page);
    expect(across(during)).toBeCloseTo(across(before), 0);
    const sheet = (await page.locator(".sheet").boundingBox())!;
    expect(during.find((node) => node.id === id)!.y).toBeLessThan(sheet.y);
    await page.locator(".drawer-close").tap();
    await page.locator(".sheet").waitFor({ state: "detached" });
    await expect
      .poll(async () => (await drawnNodes(page)).map((node) => [Math.round(node.x), Math.round(node.y)]))
      .toEqual(before.map((node) => [Math.round(node.x), Math.round(node.y)]));
  });
});

describe("in words", () => {
  it("tells by what a claim was found in a sentence, and counts all articles that were read", async () => {
    const page = await explorer.open();
    await page.locator(".ledger button").first().click();
    const found = page.locator(".claim-facts div").filter({ hasText: "How it was found" }).locator("dd");
    await found.waitFor();
    expect(await found.textContent()).toMatch(/^\p{Lu}.* .* /u);
    const { statistics } = await askApi<{ statistics: { articles: number } }>(
      explorer.url,
      "{ statistics { articles } }",
    );
    expect(await page.locator(".coverage").textContent()).toContain(
      `in ${statistics.articles} articles read`,
    );
  });
});
