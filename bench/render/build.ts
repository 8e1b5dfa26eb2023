import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, defaultClientConditions, type PreviewServer, preview } from "vite";

const root = fileURLToPath(new URL("./page", import.meta.url));

/** Builds the page with the renderers, as the explorer is built, and serves it on this machine; gives its folder too. */
export async function servePage(): Promise<{ server: PreviewServer; url: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "lien-render-"));
  const settings = {
    configFile: false as const,
    root,
    logLevel: "error" as const,
    plugins: [react()],
    resolve: { conditions: ["source", ...defaultClientConditions] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      reportCompressedSize: false,
      minify: process.env.NOMIN ? false : undefined,
    },
  };
  await build(settings);
  const server = await preview({ ...settings, preview: { host: "127.0.0.1", port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The page with the renderers could not be served on 127.0.0.1.");
  return { server, url, folder };
}
