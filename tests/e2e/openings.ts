import type { Page } from "playwright-core";
import { markedPerson, unmarked } from "./ask-api.js";
import { drawnNodes } from "./browser.js";

/** Finds somebody by a name without marks, and waits until the network around them stands. */
export async function openByName(page: Page, name: string): Promise<void> {
  await page.locator(".ledger").waitFor();
  await page.getByRole("combobox").first().fill(unmarked(name));
  await page.getByRole("option").filter({ hasText: name }).first().click();
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
  await drawnNodes(page);
}

/** The same for the person of the seeds with most meetings whose name needs marks. */
export async function openPerson(page: Page, url: string): Promise<{ id: string; name: string }> {
  const person = await markedPerson(url);
  await openByName(page, person.name);
  return person;
}

const openQuestion = (index: number) => async (page: Page) => {
  await page.locator(".questions button").nth(index).click();
  await drawnNodes(page);
};

/** Who met most often: people only. */
export const openPeople = openQuestion(0);

/** Who met whom in the year of most meetings. */
export const openYear = openQuestion(1);

/** The dialog that takes articles, from the first page. */
export async function openLoading(page: Page): Promise<void> {
  await page.locator(".ledger").waitFor();
  await page.getByRole("button", { name: "Add an article" }).locator("visible=true").first().click();
  await page.getByLabel("Text of the article").waitFor();
}

/** What would be found in a text, once the dialog stands. */
export async function previewText(page: Page, text: string): Promise<void> {
  await page.getByLabel("Text of the article").fill(text);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.locator(".line-main").first().waitFor();
}
