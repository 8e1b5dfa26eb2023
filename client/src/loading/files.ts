/** A file and where it lies, seen from what was dropped or chosen. */
export interface FoundFile {
  file: File;
  path: string;
}

/** More are left out, and said. */
export const MOST_FILES = 500;

const READABLE = /\.(?:txt|md|markdown|html?|xhtml|pdf|docx|zip|ndjson|jsonl|json|csv|tsv|rss|atom|xml)$/i;

/** Files that may hold articles: not what systems leave in folders. `all` are those that were named one by one. */
export function readableFiles(files: readonly FoundFile[], all: boolean): FoundFile[] {
  return files.filter(({ path }) => {
    const name = path.split("/").at(-1) ?? path;
    return !name.startsWith(".") && (all || READABLE.test(name));
  });
}

/** Files that were chosen by a field of a form. */
export function chosenFiles(list: FileList): FoundFile[] {
  return [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // A browser hands over a hundred at a time.
    const next = () =>
      reader.readEntries((entries) => {
        if (entries.length === 0 || found.length > MOST_FILES) return resolve(found);
        found.push(...entries);
        next();
      }, reject);
    next();
  });
}

async function filesOf(entry: FileSystemEntry, path: string): Promise<FoundFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ file, path }];
  }
  const found: FoundFile[] = [];
  for (const child of await entriesOf(entry as FileSystemDirectoryEntry)) {
    found.push(...(await filesOf(child, `${path}/${child.name}`)));
    if (found.length > MOST_FILES) break;
  }
  return readableFiles(found, false);
}

/** Files and folders that were dropped, folders to any depth. */
export async function droppedFiles(items: DataTransferItemList): Promise<FoundFile[]> {
  // The list is emptied as soon as the drop is over: everything is taken from it first.
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    const file = item.kind === "file" ? item.getAsFile() : null;
    return (entry ?? file) ? [{ entry, file }] : [];
  });
  const found = await Promise.all(
    entries.map(async ({ entry, file }) =>
      entry ? filesOf(entry, entry.name) : file ? [{ file, path: file.name }] : [],
    ),
  );
  return found.flat();
}
