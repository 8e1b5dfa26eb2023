/** How files and pages become articles, for those who load but do not know the stages of reading. */
export { readApart } from "#ingest/read/apart/read-apart";
export type { SourceReading } from "#ingest/read/reading";
export { BadMapping, type FieldMap, readMapping } from "#ingest/read/records/fields";
export { openWeb, type Web } from "#ingest/read/web/open-web";
