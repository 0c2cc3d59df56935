// Draws in a browser without a window. The page fetches what it needs over a local port: itself, three.js, MakeHuman's pictures,
// the scene and the points of a frame.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { folder as makehuman } from './makehuman.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const three = dirname(createRequire(import.meta.url).resolve('three'));
const kinds = { '.html': 'text/html', '.mjs': 'text/javascript', '.js': 'text/javascript', '.png': 'image/png' };
const places = { '/render/': here, '/three/': three, '/makehuman/': makehuman };

const serve = (held) => createServer(async (request, response) => {
  const path = decodeURIComponent(request.url);
  if (path in held)
    return response.end(held[path]);
  const root = Object.keys(places).find((name) => path.startsWith(name));
  try {
    response.setHeader('Content-Type', kinds[extname(path)] ?? 'application/octet-stream');
    response.end(await readFile(join(places[root], path.slice(root.length))));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

/** @returns `{ arrange(scene), draw(surfacePoints, bar, marks), close() }`; a drawn frame is a JPEG, one with marks a PNG. */
export const openStudio = async () => {
  const held = {};
  const server = serve(held);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath: process.env.DORSAL_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${server.address().port}/render/page/index.html`);
  await page.waitForFunction('window.studio');
  return {
    arrange: async (scene) => {
      held['/scene'] = JSON.stringify(scene);
      await page.evaluate(() => window.studio.arrange());
    },
    draw: async (surfacePoints, bar, marks) => {
      held['/points'] = Buffer.concat(surfacePoints.map((points) => Buffer.from(Float32Array.from(points).buffer)));
      return Buffer.from(await page.evaluate((...given) => window.studio.draw(...given), bar, marks), 'base64');
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
