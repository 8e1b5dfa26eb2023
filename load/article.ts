/** How a text becomes an article, for those who load but do not know the stages of reading. */
export { articleFromText } from "#ingest/read/article-from-text";
