/** What a failed access to a path means, and what to do about it. */
export function accessFault(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `${path}: no such file or folder. Check the path.`;
  if (code === "EACCES" || code === "EPERM") return `${path}: this may not be read. Check its permissions.`;
  if (code === "EISDIR") return `${path}: this is a folder, not a file.`;
  return `${path}: this cannot be read (${code ?? String(error)}).`;
}
