// The lifter's surfaces as meshes. Their points come anew for each frame.
import * as THREE from 'three';
import { normalsOf } from '../surface.mjs';

const loader = new THREE.TextureLoader();

const load = async (path) => {
  const texture = await loader.loadAsync(`/makehuman/${path}`);
  texture.colorSpace = THREE.SRGBColorSpace;
  return texture;
};

const hairGain = 2.5; // MakeHuman's pictures of hair are dark: a colour is to tint them, not to blacken them.

const colourOf = ({ colour, strands }) => new THREE.Color(colour ?? '#ffffff').multiplyScalar(strands && colour ? hairGain : 1);

const material = async (look) => new THREE.MeshStandardMaterial({
  map: look.picture ? await load(look.picture) : null,
  color: colourOf(look),
  roughness: look.skin ? 0.6 : 0.85,
  metalness: 0,
  side: THREE.DoubleSide,
  alphaTest: look.strands ? 0.35 : 0,
});

const makeSurface = async ({ look, triangles, drawn, sources, uvs }) => {
  const geometry = new THREE.BufferGeometry();
  const count = Math.max(...triangles) + 1;
  const places = sources ?? Array.from({ length: count }, (_, i) => i);
  geometry.setIndex(drawn ?? triangles);
  geometry.setAttribute('position', new THREE.BufferAttribute(new Float32Array(places.length * 3), 3));
  geometry.setAttribute('normal', new THREE.BufferAttribute(new Float32Array(places.length * 3), 3));
  if (uvs)
    geometry.setAttribute('uv', new THREE.BufferAttribute(new Float32Array(uvs), 2));
  const mesh = new THREE.Mesh(geometry, await material(look));
  mesh.castShadow = mesh.receiveShadow = true;
  mesh.frustumCulled = false;
  const copy = (from, name) => {
    const to = geometry.attributes[name];
    places.forEach((source, i) => {
      to.array[i * 3] = from[source * 3];
      to.array[i * 3 + 1] = from[source * 3 + 1];
      to.array[i * 3 + 2] = from[source * 3 + 2];
    });
    to.needsUpdate = true;
  };
  return {
    mesh,
    place: (points) => {
      copy(points, 'position');
      copy(normalsOf(points, triangles), 'normal'); // By the surface's own vertices, so that a texture's seam does not show.
    },
  };
};

export const makeFigure = async (surfaces) => {
  const parts = await Promise.all(surfaces.map(makeSurface));
  return {
    meshes: parts.map(({ mesh }) => mesh),
    /** @param points of all surfaces, one after the other. */
    place: (points) => {
      let start = 0;
      parts.forEach((part, i) => {
        const end = start + surfaces[i].pointCount * 3;
        part.place(points.subarray(start, end));
        start = end;
      });
    },
  };
};
