import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { DESK, drawnNodes, reachable } from "./browser.js";
import { openPeople, openPerson, openYear } from "./openings.js";

const explorer = startedExplorer();

const heading = (page: Page) => page.locator(".drawer h2").first();

/** How many lines the canvas draws, and how many of them it marks. */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector(".network-canvas");
    const { cy } = (element as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    return { all: cy.edges().length, chosen: cy.edges(".chosen").length };
  });

describe("what is selected", () => {
  it("several at once open nobody's details, and leave the picture where it is", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const before = await drawnNodes(page);
    const { x, y, width, height } = (await page.locator(".network").boundingBox())!;
    await page.keyboard.down("Shift");
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height - 5, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await page.locator(".view-note strong").waitFor();
    expect(await page.locator(".drawer").count()).toBe(0);
    const after = await drawnNodes(page);
    expect(after.map((node) => Math.round(node.x))).toEqual(before.map((node) => Math.round(node.x)));
  });

  it("a search for somebody who stands in the network selects them there", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const before = (await drawnNodes(page)).map(({ id }) => id);
    const [first] = await reachable(page, await drawnNodes(page));
    await page.getByRole("combobox").first().fill(first!.label);
    await page.getByRole("option").filter({ hasText: first!.label }).first().click();
    await page.getByRole("heading", { level: 2, name: first!.label, exact: true }).waitFor();
    expect((await drawnNodes(page)).map(({ id }) => id)).toEqual(before);
  });

  it("the whole picture is seen beside the details where there is room for it, and after an undo", async () => {
    const page = await explorer.open();
    await openYear(page);
    const isWhole = async () => {
      const { x, width } = (await page.locator(".network").boundingBox())!;
      return (await drawnNodes(page)).every((node) => node.x > x && node.x < x + width);
    };
    const [first] = await reachable(page, await drawnNodes(page));
    await page.mouse.click(first!.x, first!.y);
    await heading(page).waitFor();
    expect(await isWhole()).toBe(true);
    const across = async () => {
      const places = (await drawnNodes(page)).map((node) => node.x);
      return Math.max(...places) - Math.min(...places);
    };
    const before = await across();
    await page.getByRole("button", { name: "Arrange" }).click();
    await page.getByRole("menuitem", { name: "In a circle" }).click();
    await drawnNodes(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(across).toBeCloseTo(before, -1);
  });
});

describe("the details", () => {
  it("lead back to what they showed before", async () => {
    const page = await explorer.open();
    const { name } = await openPerson(page, explorer.url);
    const back = page.getByRole("button", { name: "Back to what was shown before" });
    expect(await back.count()).toBe(0);
    await page.locator(".met-list .linked").first().click();
    await page.locator(".pair-title").waitFor();
    await back.click();
    await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    expect(await back.count()).toBe(0);
  });

  it("keep the way to close them in sight", async () => {
    const page = await explorer.open();
    await openPerson(page, explorer.url);
    await page.locator(".drawer").evaluate((drawer) => drawer.scrollTo(0, drawer.scrollHeight));
    await page.getByRole("button", { name: "Close the details" }).click();
    await page.locator(".drawer").waitFor({ state: "detached" });
  });

  it("mark both people of a pair and their meeting, where meetings are nodes", async () => {
    const page = await explorer.open();
    await openPerson(page, explorer.url);
    await page.locator(".met-list .linked").first().click();
    await expect.poll(async () => (await linesOf(page)).chosen).toBeGreaterThanOrEqual(2);
  });

  it("show a meeting in the network, marked", async () => {
    const page = await explorer.open();
    await page.locator(".ledger button").first().click();
    await page.getByRole("tab", { name: "Details" }).click();
    await page.locator(".meeting-list .linked, .card .linked").last().waitFor();
    await page.locator(".drawer section").filter({ hasText: "Meetings" }).locator(".linked").first().click();
    const title = await page.locator(".drawer h2").textContent();
    await page.getByRole("button", { name: "Show in the network" }).click();
    await page.waitForURL(/#\/full.*sel=m\//);
    await drawnNodes(page);
    expect(await heading(page).textContent()).toBe(title);
  });

  it("of an article: its names lead to what they name", async () => {
    const page = await explorer.open();
    await page.locator(".ledger button").first().click();
    await page.getByRole("button", { name: "Read the whole article" }).click();
    const person = page.locator(".marked-text a:has(mark.Person)").first();
    await person.click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator(".card-kicker").filter({ hasText: "Person" }).waitFor();
  });
});

describe("paths", () => {
  it("end at the node that is pressed, and are drawn with all lines of the people they come from", async () => {
    const page = await explorer.open();
    await openPeople(page);
    const all = await reachable(page, await drawnNodes(page));
    await page.mouse.click(all[0]!.x, all[0]!.y, { button: "right" });
    await page.getByRole("menuitem", { name: "Path from here" }).click();
    await page.locator(".path-note").waitFor();
    const [, ...others] = await reachable(page, await drawnNodes(page));
    const other = others.find(({ id }) => id !== all[0]!.id)!;
    await page.mouse.click(other.x, other.y);
    await page.waitForURL(/sel=path\//);
    await page.locator(".path, .path-card .quiet").first().waitFor();
    if ((await page.locator(".path").count()) === 0) return;
    await page.getByRole("button", { name: "Draw" }).first().click();
    await page.waitForURL(/#\/full/);
    const nodes = await drawnNodes(page);
    const { all: drawn, chosen } = await linesOf(page);
    expect(chosen).toBeGreaterThan(0);
    expect(drawn).toBeGreaterThanOrEqual(nodes.filter(({ kind }) => kind === "Person").length);
  });
});

describe("languages", () => {
  it("follow the browser, and what was chosen is kept", async () => {
    const page = await explorer.open({ ...DESK, locale: "vi-VN" });
    await page.getByRole("heading", { level: 1, name: "Ai đã gặp ai giữa Việt Nam và Pháp" }).waitFor();
    await page.locator(".masthead-tools button").last().click();
    await page.getByRole("menuitem", { name: "Français" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("fr");
    await page.reload();
    await page.locator("h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  });
});
