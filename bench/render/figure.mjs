// All surfaces of a lifter to be drawn, and where they are in each frame: skin, eyes, hair, shoes, clothes.
import { makeGarment } from './garments.mjs';
import { fitProxy } from './proxies.mjs';
import { carriedBetween, moveSkin } from './skin.mjs';
import { trianglesOf } from './surface.mjs';

const hidden = 0.025; // Skin this far within a garment is left out: it would only show through.

/** Triangles with a texture: corners that differ in the texture become vertices of their own. */
const textured = (faces, uvs) => {
  const known = new Map();
  const [sources, places] = [[], []];
  const quads = faces.map((face) => face.corners.map((corner, k) => {
    const key = corner * 65536 + face.uvs[k];
    if (!known.has(key)) {
      known.set(key, sources.push(corner) - 1);
      places.push(uvs[face.uvs[k] * 2], uvs[face.uvs[k] * 2 + 1]);
    }
    return known.get(key);
  }));
  return { drawn: trianglesOf(quads), sources, uvs: places };
};

const surface = (name, faces, uvs, look, pointsAt) =>
  ({ name, look, triangles: trianglesOf(faces.map((face) => face.corners)), ...textured(faces, uvs), pointsAt });

const attach = (lifter, name, kind, file, look) => {
  const proxy = fitProxy(lifter, kind, file);
  const carried = proxy.anchors.map((anchors, i) => carriedBetween(lifter.carried, anchors, proxy.anchorWeights[i]));
  return surface(name, proxy.faces, proxy.uvs, { picture: proxy.picture, ...look }, (motions) => moveSkin(proxy.points, carried, motions));
};

export const makeFigure = (lifter, { skin, hair, hairColour, shoes, shoesColour, top, bottom }) => {
  const garments = [['bottom', { ...bottom, under: true }], ['top', top]].filter(([, garment]) => garment?.cut)
    .map(([name, garment]) => ({ name, look: { colour: garment.colour, cloth: true }, ...makeGarment(lifter, garment) }));
  const bare = lifter.faces.filter((face) => !garments.some(({ inside }) => face.corners.every((corner) => inside[corner] > hidden)));
  const ownCarried = lifter.carried.slice(0, lifter.skinVertices);
  const ownPoints = lifter.points.subarray(0, lifter.skinVertices * 3);
  const surfaces = [
    surface('skin', bare, lifter.uvs, { picture: `public/data/skins/${skin}`, skin: true }, (motions) => moveSkin(ownPoints, ownCarried, motions)),
    attach(lifter, 'eyes', 'eyes', 'Low-Poly', {}),
    attach(lifter, 'shoes', 'clothes', shoes, { colour: shoesColour }),
    ...garments,
  ];
  if (hair)
    surfaces.push(attach(lifter, 'hair', 'hair', hair, { colour: hairColour, strands: true }));
  return surfaces;
};
