import { type I18n, i18n } from "@lingui/core";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { useLingui } from "@lingui/react";
import { en, type MessageId } from "./messages/en.js";

/** Languages of the interface. Articles and quotes always stay in their own. */
export const LOCALES = ["en", "vi", "fr", "id"] as const;
export type Locale = (typeof LOCALES)[number];
/** As each calls itself at the head of a menu. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: "English",
  vi: "Tiếng Việt",
  fr: "Français",
  id: "Bahasa Indonesia",
};

export type Values = Record<string, string | number>;
/** Words of the interface by id, with their values filled in. */
export type Text = (id: MessageId, values?: Values) => string;

// Catalogues are compiled on the page: they are small, and no build step can then go stale.
i18n.setMessagesCompiler(compileMessage);

/** Catalogues are fetched when first needed; English, the one of the first page, is there at once. */
const CATALOGUES: Record<Locale, () => Promise<Record<MessageId, string>>> = {
  en: async () => en,
  vi: async () => (await import("./messages/vi.js")).vi,
  fr: async () => (await import("./messages/fr.js")).fr,
  id: async () => (await import("./messages/id.js")).id,
};

const KEY = "lien.language";

const isLocale = (code: string | undefined): code is Locale => LOCALES.some((locale) => locale === code);

/** The language that the reader chose before on this device, else the first that the browser asks for and that is spoken here. */
export function preferredLocale(): Locale {
  const asked = navigator.languages.map((tag) => tag.split("-")[0]);
  return [window.localStorage.getItem(KEY) ?? undefined, ...asked].find(isLocale) ?? "en";
}

/** Makes a language the one of the interface, from now on. */
export function choose(locale: Locale): Promise<I18n> {
  window.localStorage.setItem(KEY, locale);
  return activate(locale);
}

/** Makes a language the one of the interface. */
export async function activate(locale: Locale): Promise<I18n> {
  const messages = await CATALOGUES[locale]();
  i18n.loadAndActivate({ locale, messages: { ...messages } });
  document.documentElement.lang = locale;
  return i18n;
}

/** The words of the interface in the active language. */
export function useText(): Text {
  // `_` is a new function after every change of language, so that what depends on the words is drawn anew exactly then.
  return useLingui()._;
}

/** Whether a text made of data is an id of the catalogue, such as `act.TALKS` for a value of a newer server. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/** The words for a value of a closed list (`act`, `TALKS`); a value that is not known yet is shown as it is. */
export function wordFor(text: Text, list: string, value: string): string {
  const id = `${list}.${value}`;
  return isMessageId(id) ? text(id) : value;
}
