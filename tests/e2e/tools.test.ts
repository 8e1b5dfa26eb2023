import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { askApi, markedPerson, unmarked } from "./ask-api.js";
import { DESK, drawnNodes, PHONE, reachable } from "./browser.js";
import { openPeople, openPerson } from "./openings.js";

const explorer = startedExplorer();

const linkOf = (page: Page) => page.evaluate(() => window.location.hash);

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

describe("the address", () => {
  it("shows the same view to whoever opens it, and Back goes to the network before", async () => {
    const page = await explorer.open();
    const person = await openPerson(page, explorer.url);
    await page.getByRole("button", { name: "Hide Places" }).click();
    const link = await linkOf(page);
    expect(link).toContain("nokind=Place");
    expect(link.length).toBeLessThan(300);
    const before = (await drawnNodes(page)).map(({ id }) => id).sort();

    const other = await explorer.open(DESK, `/${link}`);
    await other.getByRole("heading", { level: 2, name: person.name, exact: true }).waitFor();
    expect((await drawnNodes(other)).map(({ id }) => id).sort()).toEqual(before);
    expect(await linkOf(other)).toBe(link);

    await page.locator(".toolbar").getByText("People", { exact: true }).click();
    await page.waitForURL(/#\/people/);
    await page.goBack();
    await page.waitForURL(/#\/full/);
    await expect.poll(async () => (await drawnNodes(page)).map(({ id }) => id).sort()).toEqual(before);
    await page.goBack();
    await page.locator(".ledger").waitFor();
  });

  it("says so where something that a view names has gone since, and shows the rest", async () => {
    const person = await markedPerson(explorer.url);
    const link = `/#/full?at=${person.id.replace("person/", "p/")}&x=m/0000gone`;
    const page = await explorer.open(DESK, link);
    expect((await drawnNodes(page)).map(({ id }) => id)).toContain(person.id);
    await page.locator(".view-note").getByText("no longer in the graph").waitFor();
  });

  it("keeps what stands where it stands when more comes in", async () => {
    const page = await explorer.open();
    await openPerson(page, explorer.url);
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
  });

  it("takes nonsense for no view", async () => {
    const page = await explorer.open(DESK, `/#/full?at=p/nobody-of-this-name&x=~~~!&from=zz`);
    await page.locator(".ledger, .network, .failure").first().waitFor();
  });
});

describe("the menu", () => {
  it("opens by right-click with counts by kind, and by the menu key; hides all others", async () => {
    const page = await explorer.open();
    const person = await openPerson(page, explorer.url);
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
  });

  it("selects by a box and inverts; the sheet of keys opens by ?", async () => {
    const page = await explorer.open();
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
  });
});

describe("paths", () => {
  it("leads from one to another in sentences, each with a quote that stands in an article", async () => {
    const page = await explorer.open();
    const person = await openPerson(page, explorer.url);
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
      explorer.url,
      "{ articles(first: 200) { nodes { text } } }",
    );
    expect(articles.nodes.some(({ text }) => text.includes(quote!))).toBe(true);
    await page.getByRole("switch", { name: "Only forward in time" }).click();
    await page.locator(".path, .path-card .quiet").first().waitFor();
    await page.getByText("Swap ends").click();
    expect(await linkOf(page)).toContain(`sel=path/${other.id}+${person.id}`);
  });
});

describe("time and filters", () => {
  it("a bar narrows the view to its year, says how much was read, and survives a reload", async () => {
    const page = await explorer.open();
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
  });

  it("plays the years and stops by a click", async () => {
    const page = await explorer.open();
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
  });
});

describe("taking away", () => {
  it("gives tables with formulas taken out, a drawing and a picture", async () => {
    const page = await explorer.open();
    const { name } = await openPerson(page, explorer.url);
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
  });
});

describe("other ways of seeing", () => {
  it.each(["In a circle", "By country", "Along time", "Rings around the selection", "By ties"])(
    "arranges the same nodes: %s",
    async (layout) => {
      const page = await explorer.open();
      await openPeople(page);
      const before = await drawnNodes(page);
      await page.getByRole("button", { name: "Arrange" }).click();
      await page.getByRole("menuitem", { name: layout }).click();
      const after = await drawnNodes(page);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(new Set(after.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBeGreaterThan(
        after.length / 2,
      );
    },
  );

  it("folds people into their countries, and measures communities on request", async () => {
    const page = await explorer.open();
    await openPeople(page);
    await page.getByRole("combobox", { name: "Colour and size" }).click();
    await page.getByRole("option", { name: "Communities" }).click();
    await page.getByText("Computed from what is on the screen only").waitFor();
    await page.getByRole("button", { name: "Arrange" }).click();
    await page.getByRole("menuitem", { name: "Their country" }).click();
    await expect.poll(async () => (await drawnNodes(page)).map(({ id }) => id)).toContain("place/vn");
  });

  it("works from the table alone: sort, filter, select, act", async () => {
    const page = await explorer.open();
    const person = await openPerson(page, explorer.url);
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
  });

  it("has no part that sticks out of a phone's screen", async () => {
    const page = await explorer.open({ ...PHONE, colorScheme: "dark" });
    await openPerson(page, explorer.url);
    const [inside, all] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(all).toBeLessThanOrEqual(inside!);
  });
});

it("starts with less than 350 kB of compressed JavaScript", async () => {
  const html = await (await fetch(explorer.url)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await (await fetch(`${explorer.url}${file}`)).text()).length),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});
