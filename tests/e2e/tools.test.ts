import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { askApi, markedPerson, unmarked } from "./ask-api.js";
import { DESK, drawnNodes, openPage, reachable, type Screen, startBrowser } from "./browser.js";
import { type Stack, startStack } from "./stack.js";

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(inject("neo4j")), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await stack?.close();
});

const closeAll = (page: Page) => page.context().close();
const linkOf = (page: Page) => page.evaluate(() => window.location.hash);

async function openPerson(page: Page): Promise<{ id: string; name: string }> {
  const person = await markedPerson(stack.url);
  await page.locator(".ledger").waitFor();
  await page.getByRole("combobox").fill(unmarked(person.name));
  await page.getByRole("option").filter({ hasText: person.name }).first().click();
  await page.getByRole("heading", { level: 2, name: person.name, exact: true }).waitFor();
  await drawnNodes(page);
  return person;
}

async function openPeople(page: Page): Promise<void> {
  await page.locator(".questions button").first().click();
  await drawnNodes(page);
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

describe("the address", () => {
  it("shows the same view to whoever opens it, and Back goes to the network before", async () => {
    const page = await openPage(browser, stack.url);
    const person = await openPerson(page);
    await page.getByRole("button", { name: "Hide Places" }).click();
    const link = await linkOf(page);
    expect(link).toContain("nokind=Place");
    expect(link.length).toBeLessThan(300);
    const before = (await drawnNodes(page)).map(({ id }) => id).sort();

    const other = await openPage(browser, `${stack.url}/${link}`);
    await other.getByRole("heading", { level: 2, name: person.name, exact: true }).waitFor();
    expect((await drawnNodes(other)).map(({ id }) => id).sort()).toEqual(before);
    expect(await linkOf(other)).toBe(link);
    await closeAll(other);

    await page.locator(".toolbar").getByText("People", { exact: true }).click();
    await page.waitForURL(/#\/people/);
    await page.goBack();
    await page.waitForURL(/#\/full/);
    await expect.poll(async () => (await drawnNodes(page)).map(({ id }) => id).sort()).toEqual(before);
    await page.goBack();
    await page.locator(".ledger").waitFor();
    await closeAll(page);
  });

  it("says so where something that a view names has gone since, and shows the rest", async () => {
    const person = await markedPerson(stack.url);
    const link = `${stack.url}/#/full?at=${person.id.replace("person/", "p/")}&x=m/0000gone`;
    const page = await openPage(browser, link);
    expect((await drawnNodes(page)).map(({ id }) => id)).toContain(person.id);
    await page.locator(".view-note").getByText("no longer in the graph").waitFor();
    await closeAll(page);
  });

  it("keeps what stands where it stands when more comes in", async () => {
    const page = await openPage(browser, stack.url);
    await openPerson(page);
    const places = () =>
      page.evaluate(
        () => JSON.parse(sessionStorage.getItem("lien.view")!).positions as Record<string, object>,
      );
    const before = await places();
    const known = new Set(Object.keys(before));
    for (const { id } of (await drawnNodes(page)).filter(({ kind }) => kind === "Person")) {
      const now = (await drawnNodes(page)).find((node) => node.id === id)!;
      await page.mouse.dblclick(now.x, now.y);
      await page.waitForTimeout(500);
      if ((await drawnNodes(page)).some((node) => !known.has(node.id))) break;
    }
    const after = await places();
    expect(Object.keys(after).length).toBeGreaterThan(known.size);
    for (const id of known) expect(after[id]).toEqual(before[id]);
    await closeAll(page);
  });

  it("takes nonsense for no view", async () => {
    const page = await openPage(browser, `${stack.url}/#/full?at=p/nobody-of-this-name&x=~~~!&from=zz`);
    await page.locator(".ledger, .network, .failure").first().waitFor();
    await closeAll(page);
  });
});

describe("the menu", () => {
  it("opens by right-click with counts by kind, and by the menu key; hides all others", async () => {
    const page = await openPage(browser, stack.url);
    const person = await openPerson(page);
    const at = (await drawnNodes(page)).find(({ id }) => id === person.id)!;
    await page.mouse.click(at.x, at.y, { button: "right" });
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: /^Meetings/ }).waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });

    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+F10");
    await menu.getByRole("menuitem", { name: "Hide all others" }).click();
    await expect.poll(async () => (await drawnNodes(page)).length).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(1);
    await closeAll(page);
  });

  it("selects by a box and inverts; the sheet of keys opens by ?", async () => {
    const page = await openPage(browser, stack.url);
    await openPeople(page);
    const all = (await drawnNodes(page)).length;
    await page.getByRole("button", { name: "Select by a box" }).click();
    const canvas = (await page.locator(".network").boundingBox())!;
    await page.mouse.move(canvas.x + 5, canvas.y + 5);
    await page.mouse.down();
    await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height - 5, { steps: 4 });
    await page.mouse.up();
    const words = await page.locator(".view-note strong").textContent();
    const selected = Number.parseInt(words!, 10);
    expect(selected).toBeGreaterThan(1);
    expect(selected).toBeLessThan(all);
    await page.getByRole("button", { name: "Invert the selection" }).click();
    await page
      .getByText(`${all - selected} selected`)
      .first()
      .waitFor();
    await page.getByRole("application").focus();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await closeAll(page);
  });
});

describe("paths", () => {
  it("leads from one to another in sentences, each with a quote that stands in an article", async () => {
    const page = await openPage(browser, stack.url);
    const person = await openPerson(page);
    const before = await drawnNodes(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("b");
    await page.locator(".path-note").waitFor();
    // The note takes room above the network; who is about to be clicked stays under the pointer.
    const after = new Map((await drawnNodes(page)).map((node) => [node.id, node]));
    for (const { id, y } of before) expect(after.get(id)!.y).toBeCloseTo(y, 0);
    const others = (await reachable(page, before)).filter(({ id }) => id.startsWith("person/"));
    const other = others.find(({ id }) => id !== person.id)!;
    await page.mouse.click(other.x, other.y, { button: "right" });
    await page.getByRole("menuitem", { name: `Path from ${person.name} to here` }).click();
    await page.locator(".path-step").first().click();
    const quote = await page.locator(".path-evidence mark").first().textContent();
    const { articles } = await askApi<{ articles: { nodes: { text: string }[] } }>(
      stack.url,
      "{ articles(first: 200) { nodes { text } } }",
    );
    expect(articles.nodes.some(({ text }) => text.includes(quote!))).toBe(true);
    await page.getByRole("switch", { name: "Only forward in time" }).click();
    await page.locator(".path, .path-card .quiet").first().waitFor();
    await page.getByText("Swap ends").click();
    expect(await linkOf(page)).toContain(`sel=path/${other.id}+${person.id}`);
    await closeAll(page);
  });
});

describe("time and filters", () => {
  it("a bar narrows the view to its year, says how much was read, and survives a reload", async () => {
    const page = await openPage(browser, stack.url);
    await openPeople(page);
    const before = (await drawnNodes(page)).length;
    const bar = page.locator(".year-bar").last();
    const year = (await bar.getAttribute("title"))!.slice(0, 4);
    await bar.click();
    await page.getByText(new RegExp(`articles? about ${year}`)).waitFor();
    const narrowed = (await drawnNodes(page)).length;
    expect(narrowed).toBeLessThan(before);
    await page.reload();
    await page.getByRole("button", { name: `Remove the filter ${year}` }).waitFor();
    expect((await drawnNodes(page)).length).toBe(narrowed);
    await page.getByRole("button", { name: `Remove the filter ${year}` }).click();
    await expect.poll(async () => (await drawnNodes(page)).length).toBe(before);
    await closeAll(page);
  });

  it("plays the years and stops by a click", async () => {
    const page = await openPage(browser, stack.url);
    await openPeople(page);
    await page.getByRole("button", { name: "Play the years" }).click();
    await page
      .locator(".year-words")
      .getByText(/^\d{4}: /)
      .waitFor();
    await page.locator(".network").click({ position: { x: 5, y: 5 } });
    await page.getByRole("button", { name: "Play the years" }).waitFor();
    expect(await linkOf(page)).toContain("to=");
    // Undo leads back to what was seen before playing.
    await page.keyboard.press("Control+z");
    await expect.poll(() => linkOf(page)).not.toContain("to=");
    await closeAll(page);
  });
});

describe("taking away", () => {
  it("gives tables with formulas taken out, a drawing and a picture", async () => {
    const page = await openPage(browser, stack.url);
    const { name } = await openPerson(page);
    await page.getByRole("button", { name: "Take away" }).click();
    const save = async (label: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: label }).click(),
      ]);
      return download;
    };
    const nodes = await save("Nodes (CSV)");
    expect(nodes.suggestedFilename()).toMatch(/^lien_\d{4}-\d{2}-\d{2}_nodes\.csv$/);
    const table = await contentOf(nodes);
    expect(table.startsWith("\uFEFFid,kind,name")).toBe(true);
    expect(table).toContain(name);
    expect((await contentOf(await save("Evidence (CSV)"))).split("\r\n").length).toBeGreaterThan(2);
    expect(await contentOf(await save("Drawing (SVG)"))).toContain("<svg xmlns");
    const picture = await readFile(await (await save("Picture (PNG, double size)")).path());
    expect(picture.subarray(1, 4).toString()).toBe("PNG");
    await closeAll(page);
  });
});

describe("other ways of seeing", () => {
  it.each(["In a circle", "By country", "Along time", "Rings around the selection", "By ties"])(
    "arranges the same nodes: %s",
    async (layout) => {
      const page = await openPage(browser, stack.url);
      await openPeople(page);
      const before = await drawnNodes(page);
      await page.getByRole("button", { name: "Arrange" }).click();
      await page.getByRole("menuitem", { name: layout }).click();
      const after = await drawnNodes(page);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(new Set(after.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBeGreaterThan(
        after.length / 2,
      );
      await closeAll(page);
    },
  );

  it("folds people into their countries, and measures communities on request", async () => {
    const page = await openPage(browser, stack.url);
    await openPeople(page);
    await page.getByRole("combobox", { name: "Colour and size" }).click();
    await page.getByRole("option", { name: "Communities" }).click();
    await page.getByText("Computed from what is on the screen only").waitFor();
    await page.getByRole("button", { name: "Arrange" }).click();
    await page.getByRole("menuitem", { name: "Their country" }).click();
    await expect.poll(async () => (await drawnNodes(page)).map(({ id }) => id)).toContain("place/vn");
    await closeAll(page);
  });

  it("works from the table alone: sort, filter, select, act", async () => {
    const page = await openPage(browser, stack.url);
    const person = await openPerson(page);
    await page.getByText("Table", { exact: true }).click();
    const table = page.getByRole("table", { name: "Nodes of this view" });
    await table.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
    expect(await table.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort")).toBe(
      "ascending",
    );
    await page.getByLabel("Filter the table: Nodes of this view").fill(unmarked(person.name));
    await expect.poll(() => table.locator("tbody tr").count()).toBeGreaterThan(0);
    await table.getByRole("button", { name: `Actions for ${person.name}` }).click();
    await page.getByRole("menuitem", { name: "Hide all others" }).click();
    await expect.poll(() => table.locator("tbody tr").count()).toBe(1);
    await closeAll(page);
  });

  it("has no part that sticks out of a phone's screen", async () => {
    const phone: Screen = { ...DESK, width: 390, height: 844, colorScheme: "dark" };
    const page = await openPage(browser, stack.url, phone);
    await openPerson(page);
    const [inside, all] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(all).toBeLessThanOrEqual(inside!);
    await closeAll(page);
  });
});

it("starts with less than 350 kB of compressed JavaScript", async () => {
  const html = await (await fetch(stack.url)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await (await fetch(`${stack.url}${file}`)).text()).length),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});
