// Rooms to lift in. Places are [ahead of the lifter, behind the lifter as the camera sees it, up], metres; `b` is that second one.
import * as THREE from 'three';
import { stains, wood } from './textures.mjs';

const matt = (color, more = {}) => new THREE.MeshStandardMaterial({ color, roughness: 0.9, ...more });

const box = ([w, d, h], [x, b, z], colour) => {
  const mesh = new THREE.Mesh(new THREE.BoxGeometry(w, d, h), matt(colour));
  mesh.position.set(x, b, z + h / 2);
  return mesh;
};

const disc = (radius, thickness, [x, b, z], colour) => {
  const mesh = new THREE.Mesh(new THREE.CylinderGeometry(radius, radius, thickness, 32), matt(colour));
  mesh.position.set(x, b, z);
  return mesh;
};

const ball = (radius, [x, b], colour) => {
  const mesh = new THREE.Mesh(new THREE.SphereGeometry(radius, 32, 20), matt(colour));
  mesh.position.set(x, b, radius);
  return mesh;
};

/** A thing that gives light rather than taking it: a window, a lamp. */
const bright = ([w, h], [x, b, z], colour) => {
  const mesh = new THREE.Mesh(new THREE.PlaneGeometry(w, h), new THREE.MeshBasicMaterial({ color: colour, side: THREE.DoubleSide }));
  mesh.rotation.x = Math.PI / 2;
  mesh.position.set(x, b, z);
  return mesh;
};

const shell = (wallColour, floorColour, wallAt) => {
  const wallMap = stains(wallColour, 7, 0.06);
  const floorMap = stains(floorColour, 3, 0.16);
  floorMap.repeat.set(6, 6);
  const floor = new THREE.Mesh(new THREE.PlaneGeometry(16, 16), matt('#ffffff', { map: floorMap }));
  const wall = (width, x, b, turn) => {
    const mesh = new THREE.Mesh(new THREE.PlaneGeometry(width, 4), matt('#ffffff', { map: wallMap, side: THREE.DoubleSide }));
    mesh.rotation.set(Math.PI / 2, turn, 0);
    mesh.position.set(x, b, 2);
    return mesh;
  };
  return [floor, wall(12, 0, wallAt, 0), wall(12, -5, 0, Math.PI / 2), wall(12, 5, 0, Math.PI / 2), box([12, 0.02, 0.1], [0, wallAt - 0.01, 0], '#3a3733')];
};

const mats = (colour, woodColour) => {
  const planks = new THREE.Mesh(new THREE.BoxGeometry(2.2, 1.1, 0.012), matt('#ffffff', { map: wood(woodColour) }));
  return [box([2.2, 2.8, 0.003], [0.1, 0, 0], colour), planks];
};

const plateTree = (x, b) => ['#8a1f1f', '#1f3f8a', '#222222', '#b08d1e'].map((colour, i) => disc(0.225 - 0.04 * i, 0.05, [x + 0.06 * i, b - 0.07 * i, 0.225 - 0.03 * i], colour));

const dumbbells = (b, z) => Array.from({ length: 7 }, (_, i) => {
  const x = -1.6 + i * 0.3;
  return [disc(0.07, 0.06, [x, b - 0.12, z + 0.07], '#26262a'), disc(0.07, 0.06, [x, b + 0.12, z + 0.07], '#26262a')];
}).flat();

const rooms = {
  plain: () => ({
    parts: [...shell('#cfc9bd', '#5f6063', 2), ...mats('#4a4b4e', '#b58b58')],
    sky: 2.7, ground: '#8a857e', key: 1.8, keyFrom: [1.8, -2.5, 3.6],
  }),
  rack: () => ({
    parts: [
      ...shell('#a9b3b8', '#56585c', 2.4), box([2.2, 2.8, 0.003], [0.1, 0, 0], '#3c3e42'),
      ...[-0.75, 0.45].flatMap((x) => [box([0.07, 0.07, 2.3], [x, 1.3, 0], '#20252b'), box([0.07, 0.07, 2.3], [x, 2.2, 0], '#20252b'), box([0.05, 0.9, 0.05], [x, 1.75, 2.2], '#20252b')]),
      box([1.25, 0.05, 0.05], [-0.15, 1.3, 2.25], '#20252b'), box([1.9, 0.03, 0.03], [-0.15, 1.3, 1.25], '#8d9196'),
      ...[0.35, 0.8].map((z) => box([2.2, 0.4, 0.03], [-2.2, 2.1, z], '#4b4034')), ...dumbbells(2.1, 0.83),
      ...plateTree(1.6, 2), box([0.5, 0.5, 0.6], [2.4, 1.9, 0], '#7b5a34'),
    ],
    sky: 2.3, ground: '#6d6f72', key: 2.1, keyFrom: [-1.5, -2.2, 3.8],
  }),
  dark: () => ({
    parts: [
      ...shell('#43464e', '#303135', 2.6), ...mats('#2b2b2e', '#5b4027'),
      bright([1.1, 1.3], [-1.3, 2.57, 1.75], '#dfeaff'), box([1.2, 0.04, 0.05], [-1.3, 2.55, 1.06], '#6d6f73'), box([0.04, 0.05, 1.3], [-1.3, 2.56, 1.1], '#6d6f73'),
      ...plateTree(1.5, 2.1), box([1.3, 0.35, 0.45], [2.3, 2.2, 0], '#3a1414'), box([0.09, 0.09, 2.2], [0.95, 1.9, 0], '#5c5f64'),
    ],
    sky: 1.6, ground: '#404144', key: 1.8, keyFrom: [-2.4, -1.2, 3],
  }),
  garage: () => ({
    parts: [
      ...shell('#b9b2a0', '#77736c', 1.9), ...mats('#55565a', '#c29a63'),
      box([0.6, 0.5, 0.5], [-1, 1.5, 0], '#b5793f'), box([0.45, 0.4, 0.35], [-1, 1.5, 0.5], '#c9a36b'), box([0.5, 0.5, 0.75], [1.2, 1.5, 0], '#3f6d4a'),
      ball(0.3, [0.3, 1.45], '#a33b3b'), ball(0.18, [1.9, 1.3], '#2f4f8f'), box([0.7, 0.03, 0.9], [0.4, 1.87, 1.2], '#6c7fa8'),
      ...[0.9, 1.4, 1.9].map((z) => box([1.4, 0.3, 0.03], [-1.9, 1.7, z], '#6a5540')),
      ...[0.94, 1.44].flatMap((z) => [-2.4, -2.05, -1.65].map((x, i) => box([0.25, 0.22, 0.2 + 0.06 * i], [x, 1.7, z], ['#884f3a', '#47606f', '#8a8451'][i]))),
      box([0.06, 0.06, 1.6], [2.2, 1.7, 0], '#9a9a9a'), box([1.8, 0.04, 0.04], [1.7, 1.6, 1.1], '#8a2f2f'),
    ],
    sky: 2.5, ground: '#8a857c', key: 1.7, keyFrom: [0.6, -3, 3.2],
  }),
};

const lights = ({ sky, ground, key, keyFrom }, scale) => {
  const around = new THREE.HemisphereLight('#f4f2ee', ground, sky);
  around.position.set(0, 0, 1);
  const sun = new THREE.DirectionalLight('#fff4e2', key);
  sun.position.set(keyFrom[0], keyFrom[1] * scale, keyFrom[2]);
  sun.castShadow = true;
  Object.assign(sun.shadow.camera, { left: -2.2, right: 2.2, top: 2.4, bottom: -2.2, near: 0.5, far: 9 });
  sun.shadow.mapSize.set(1024, 1024);
  sun.shadow.radius = 5;
  sun.shadow.normalBias = 0.01;
  const fill = new THREE.DirectionalLight('#dfe8ff', key * 0.25);
  fill.position.set(-keyFrom[0], keyFrom[1] * scale, keyFrom[2] * 0.5);
  return [around, sun, sun.target, fill];
};

/** @param sign of Y on the camera's side: what is behind the lifter lies on the other. */
export const makeRoom = (name, sign) => {
  const room = rooms[name]();
  const group = new THREE.Group();
  const furniture = new THREE.Group();
  furniture.add(...room.parts);
  for (const part of room.parts) {
    part.receiveShadow = true;
    part.castShadow = part.geometry.type === 'BoxGeometry' || part.geometry.type === 'SphereGeometry' || part.geometry.type === 'CylinderGeometry';
  }
  // b grows away from the camera; a mirrored room keeps its faces outwards only when it is turned, not scaled.
  furniture.rotation.z = sign > 0 ? Math.PI : 0;
  group.add(furniture, ...lights(room, -sign));
  return group;
};
