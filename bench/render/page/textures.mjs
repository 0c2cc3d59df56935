// Textures drawn by chance that is the same each time.
import * as THREE from 'three';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const paint = (size, draw) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  draw(canvas.getContext('2d'), size);
  const texture = new THREE.CanvasTexture(canvas);
  texture.colorSpace = THREE.SRGBColorSpace;
  texture.wrapS = texture.wrapT = THREE.RepeatWrapping;
  return texture;
};

/** A wall or a rubber floor: soft stains and specks on one colour. */
export const stains = (colour, seed, strength) => paint(512, (context, size) => {
  const next = chance(seed);
  context.fillStyle = colour;
  context.fillRect(0, 0, size, size);
  for (let i = 0; i < 160; i++) {
    const [x, y, radius] = [next() * size, next() * size, 10 + next() * 70];
    const shade = context.createRadialGradient(x, y, 0, x, y, radius);
    const tone = next() < 0.5 ? 0 : 255;
    shade.addColorStop(0, `rgba(${tone},${tone},${tone},${strength * next()})`);
    shade.addColorStop(1, `rgba(${tone},${tone},${tone},0)`);
    context.fillStyle = shade;
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  }
  for (let i = 0; i < 2500; i++) {
    const tone = next() < 0.5 ? 0 : 255;
    context.fillStyle = `rgba(${tone},${tone},${tone},${strength * next()})`;
    context.fillRect(next() * size, next() * size, 1 + next() * 2, 1 + next() * 2);
  }
});

/** Planks along the picture. */
export const wood = (colour) => paint(512, (context, size) => {
  const next = chance(11);
  context.fillStyle = colour;
  context.fillRect(0, 0, size, size);
  const plank = size / 8;
  for (let i = 0; i < 8; i++) {
    context.fillStyle = `rgba(60,30,0,${0.15 * next()})`;
    context.fillRect(0, i * plank, size, plank);
    for (let k = 0; k < 26; k++) {
      context.fillStyle = `rgba(50,25,0,${0.12 * next()})`;
      context.fillRect(0, (i + next()) * plank, size, 1);
    }
    context.fillStyle = 'rgba(30,15,0,0.5)';
    context.fillRect(0, i * plank, size, 1.5);
  }
});
