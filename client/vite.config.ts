import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

const server = `http://127.0.0.1:${process.env.PORT ?? "4000"}`;

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  // `source` makes `#model/...` of package.json's `imports` mean the TypeScript files.
  resolve: { conditions: ["source", ...defaultClientConditions] },
  server: { host: "127.0.0.1", proxy: { "/graphql": server } },
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", reportCompressedSize: false },
});
