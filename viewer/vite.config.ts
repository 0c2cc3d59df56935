import { defineConfig } from "vite";

// One script and one style sheet, to stand inside a page that asks nothing of any network.
export default defineConfig({
  build: {
    target: "es2022",
    lib: { entry: "src/main.ts", formats: ["iife"], name: "dorsal", fileName: () => "viewer.js", cssFileName: "viewer" },
    reportCompressedSize: false,
  },
});
