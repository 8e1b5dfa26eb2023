import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startedExplorer } from "../helpers/explorer.js";
import { askApi, markedPerson, unmarked } from "./ask-api.js";
import { seriousViolations } from "./axe.js";
import { DESK, drawnNodes } from "./browser.js";

const explorer = startedExplorer();

const isPlace = ({ id }: { id: string }) => id.startsWith("place/");

async function openBySearch(page: Page, name: string): Promise<void> {
  // Once data stands on the page, its keys are bound.
  await page.locator(".ledger").waitFor();
  await page.keyboard.press("/");
  await page.locator("[role=combobox]:focus").waitFor();
  await page.keyboard.type(unmarked(name));
  await page.getByRole("option").filter({ hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
}

/** One claim of a meeting that several report says that it was not held. */
async function denyOneClaim() {
  const ofMeeting = "MATCH (m:Meeting)<-[:STATES]-(c:Claim {status: 'held'}) WHERE m.claimCount > 1";
  const [run] = await explorer.stack.graph.read<{ meeting: string; claim: string }>(
    `${ofMeeting} RETURN m.id AS meeting, c.id AS claim ORDER BY meeting, claim LIMIT 1`,
  );
  const say = (status: string) =>
    explorer.stack.graph.write((transaction) =>
      transaction.run("MATCH (c:Claim {id: $claim}) SET c.status = $status", { ...run, status }),
    );
  await say("denied");
  return { run: run!, restore: () => say("held") };
}

describe("finding and walking", () => {
  it("finds a person typed without marks, opens it, and expands a neighbour by double-click", async () => {
    const person = await markedPerson(explorer.url);
    const page = await explorer.open();
    await openBySearch(page, person.name);
    const before = await drawnNodes(page);
    expect(before.map(({ id }) => id)).toContain(person.id);
    const meetings = before.filter(({ kind }) => kind === "Meeting").length;
    expect(meetings).toBeGreaterThan(0);
    expect(await page.locator(".coverage").textContent()).toMatch(new RegExp(`^${meetings} meeting`, "u"));

    const bodies = before.filter((node) => node.id !== person.id && node.kind === "Person" && !isPlace(node));
    const grown: number[] = [];
    for (const { id } of bodies) {
      const now = (await drawnNodes(page)).find((node) => node.id === id)!;
      await page.mouse.dblclick(now.x, now.y);
      await page.locator(".drawer h2").waitFor();
      await page.waitForTimeout(700);
      grown.push((await drawnNodes(page)).length);
      if (grown.at(-1)! > before.length) break;
    }
    expect(Math.max(...grown)).toBeGreaterThan(before.length);

    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await drawnNodes(page)).length).toBe(before.length);
  });

  it("says what to do when nothing is found", async () => {
    const page = await explorer.open();
    await page.getByRole("combobox").fill("zzqx");
    await page.getByText("Nothing in the articles read so far is called").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Nothing in the articles").waitFor({ state: "hidden" });
  });

  it("keeps positions when the view is switched to people and back", async () => {
    const person = await markedPerson(explorer.url);
    const page = await explorer.open();
    await openBySearch(page, person.name);
    const places = async () =>
      page.evaluate(() => JSON.parse(sessionStorage.getItem("lien.view")!).positions);
    await drawnNodes(page);
    const before = await places();
    await page.locator(".toolbar").getByText("People", { exact: true }).click();
    await page.waitForURL(/#\/people/);
    expect((await drawnNodes(page)).every(({ kind }) => kind === "Person")).toBe(true);
    await page.getByText("Full", { exact: true }).click();
    await drawnNodes(page);
    const after = await places();
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
  });

  it("shows the network again after the page is loaded anew", async () => {
    const person = await markedPerson(explorer.url);
    const page = await explorer.open();
    await openBySearch(page, person.name);
    const before = (await drawnNodes(page)).map(({ id }) => id).sort();
    await page.reload();
    await page.locator(".network").waitFor();
    expect((await drawnNodes(page)).map(({ id }) => id).sort()).toEqual(before);
  });
});

describe("evidence", () => {
  it("shows a quote that stands in the stored article, word for word", async () => {
    const page = await explorer.open();
    await page.locator(".ledger button").first().click();
    const quote = await page.locator(".claim mark").first().textContent();
    await page.getByText("Stands word for word in the article").waitFor();
    await page.getByRole("button", { name: "Read the whole article" }).click();
    const shown = await page.locator(".marked-text").textContent();
    expect(quote).toBeTruthy();
    expect(shown).toContain(quote);
    const { articles } = await askApi<{ articles: { nodes: { text: string }[] } }>(
      explorer.url,
      "{ articles(first: 200) { nodes { text } } }",
    );
    expect(articles.nodes.filter(({ text }) => text.includes(quote!)).length).toBeGreaterThan(0);
  });

  it("leads from the people view to the line's quotes by the table as well", async () => {
    const page = await explorer.open();
    await page.locator(".questions button").first().click();
    await page.locator(".network").waitFor();
    await page.getByText("Table", { exact: true }).click();
    await page
      .getByRole("table", { name: "Who met whom in this view" })
      .locator("tbody button")
      .first()
      .click();
    await page.locator(".claim mark").first().waitFor();
  });
});

describe("articles that disagree", () => {
  it("stand side by side, each with its quotes, and nothing is decided", async () => {
    const { run, restore } = await denyOneClaim();
    const page = await explorer.open(
      DESK,
      `/#/full?at=${run.meeting.replace("meeting/", "m/")}&sel=${run.meeting.replace("meeting/", "m/")}`,
    );
    const versions = page.locator(".disagreement-columns > div");
    await versions.first().waitFor();
    expect(await versions.count()).toBe(2);
    expect((await versions.locator("h4").allTextContents()).join()).toMatch(/held.*denied|denied.*held/i);
    expect(await versions.locator("q").first().textContent()).not.toBe("");
    await restore();
  });
});

describe("adding an article", () => {
  const HOSTILE_TITLE = '<img src=x onerror="window.broken=true">';
  const TEXT = [
    "President Trần Quốc Thử received French Ambassador Armand Testut in Hanoi on March 4, 2019. The two men spoke about <b>bridges</b> and about what the engineers of both countries could do together in the years that follow.",
    "The ambassador said that the work would begin before the end of the summer, and that it should bring the two countries closer to each other.",
    "Read also: Ten recipes for the summer",
  ].join("\n\n");

  it("previews, loads, and the network grows by the marked new parts; hostile text stays text", async () => {
    const page = await explorer.open();
    await page.getByRole("button", { name: "Add an article" }).first().click();
    await page.getByLabel("Text of the article").fill(TEXT);
    await page.getByText("Title, source and date").click();
    await page.getByLabel("Title", { exact: true }).fill(HOSTILE_TITLE);
    await page.getByLabel("Published on").fill("4 March");
    expect(await page.getByRole("button", { name: "Preview" }).isDisabled()).toBe(true);
    await page.getByLabel("Published on").fill("2019-03-04");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.locator(".preview mark.Person").first().waitFor();
    expect(await page.locator(".preview").textContent()).toContain("<b>bridges</b>");
    const before = await askApi<{ statistics: { articles: number } }>(
      explorer.url,
      "{ statistics { articles } }",
    );

    await page.getByRole("button", { name: "Load into the graph" }).click();
    await page.getByRole("button", { name: "Show it in the network" }).click();
    await page.getByText("New from your article").waitFor();
    const after = await askApi<{ statistics: { articles: number } }>(
      explorer.url,
      "{ statistics { articles } }",
    );
    expect(after.statistics.articles).toBe(before.statistics.articles + 1);
    expect((await drawnNodes(page)).filter(({ kind }) => kind === "Person").length).toBeGreaterThanOrEqual(2);

    await page.getByText("Table", { exact: true }).click();
    await page.getByRole("table", { name: "Meetings of this view" }).locator("tbody button").first().click();
    await page.getByRole("tab", { name: "Evidence" }).click();
    await page.locator(".claim cite").waitFor();
    expect(await page.locator(".claim cite").textContent()).toBe(HOSTILE_TITLE);
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
  });

  it("shows a name made of markup as the text that it is", async () => {
    const person = await markedPerson(explorer.url);
    const name = '<script>window.broken=true</script><b onclick="x">Đỗ</b>';
    const rename = (to: string) =>
      explorer.stack.graph.write((transaction) =>
        transaction.run("MATCH (p:Person {id: $id}) SET p.name = $to", { id: person.id, to }),
      );
    await rename(name);
    const page = await explorer.open();
    await page.getByRole("combobox").fill(unmarked(person.name));
    await page.getByRole("option").filter({ hasText: name }).first().click();
    await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
    await page.getByText("Table", { exact: true }).click();
    await page
      .getByRole("table", { name: "Nodes of this view" })
      .getByRole("button", { name, exact: true })
      .waitFor();
    expect(await page.evaluate(() => "broken" in window)).toBe(false);
    await rename(person.name);
  });
});

describe("when the server has gone", () => {
  it("says so, keeps what is on the screen, and goes on once it is back", async () => {
    const person = await markedPerson(explorer.url);
    const page = await explorer.open();
    await openBySearch(page, person.name);
    const before = (await drawnNodes(page)).length;
    await explorer.stack.stopServer();
    await page.locator(".toolbar").getByText("People", { exact: true }).click();
    await page.getByText("The server does not answer").first().waitFor();
    expect((await drawnNodes(page)).length).toBe(before);
    await explorer.stack.resume();
    await page.locator(".stage").getByRole("button", { name: "Try again" }).click();
    await page.getByText("The server does not answer").first().waitFor({ state: "hidden" });
  });
});

describe("accessibility", () => {
  it.each(["light", "dark"] as const)("has no serious fault in the %s theme", async (colorScheme) => {
    const page = await explorer.open({ ...DESK, colorScheme });
    await page.locator(".ledger").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    const person = await markedPerson(explorer.url);
    await openBySearch(page, person.name);
    await drawnNodes(page);
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("tab", { name: "Evidence" }).click();
    await page.locator(".claim").waitFor();
    await page.getByText("Table", { exact: true }).click();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "About and notice" }).click();
    await page.getByRole("dialog").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
  });

  it("can be walked by keyboard: arrows go to a neighbour, Escape clears", async () => {
    const person = await markedPerson(explorer.url);
    const page = await explorer.open();
    await openBySearch(page, person.name);
    await drawnNodes(page);
    await page.getByRole("application").focus();
    const heading = () => page.locator(".drawer h2").first().textContent();
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(250);
      if ((await heading()) !== person.name) break;
    }
    expect(await heading()).not.toBe(person.name);
    await page.keyboard.press("Escape");
    await page.locator(".drawer").waitFor({ state: "detached" });
  });

  it("offers the words in Vietnamese", async () => {
    const page = await explorer.open();
    await page.getByRole("button", { name: "Theme, Language" }).click();
    await page.getByRole("menuitem", { name: "Tiếng Việt" }).click();
    await page.getByRole("heading", { level: 1, name: "Ai đã gặp ai giữa Việt Nam và Pháp" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  });
});
