// The barbell, about its own middle.
import * as THREE from 'three';

const steel = new THREE.MeshStandardMaterial({ color: '#a3a6aa', roughness: 0.4, metalness: 0.3 });

const cylinder = (radius, from, to, material) => {
  const mesh = new THREE.Mesh(new THREE.CylinderGeometry(radius, radius, to - from, 32), material);
  mesh.position.y = (from + to) / 2;
  return mesh;
};

/** A bumper plate's half profile, [radius, across], turned about the bar: a rim, a recess, a hub. */
const plate = ({ radius, thickness, colour }) => {
  const half = thickness / 2;
  const profile = [
    [0.026, -half], [0.09, -half], [0.1, -half + 0.008], [radius - 0.05, -half + 0.008], [radius - 0.04, -half], [radius - 0.006, -half],
    [radius, -half + 0.006], [radius, half - 0.006],
    [radius - 0.006, half], [radius - 0.04, half], [radius - 0.05, half - 0.008], [0.1, half - 0.008], [0.09, half], [0.026, half],
  ].map(([x, y]) => new THREE.Vector2(x, y));
  const rubber = new THREE.MeshStandardMaterial({ color: colour, roughness: 0.75, side: THREE.DoubleSide });
  const group = new THREE.Group();
  group.add(new THREE.Mesh(new THREE.LatheGeometry(profile, 72), rubber), cylinder(0.05, -half - 0.001, half + 0.001, steel));
  return group;
};

export const makeBar = (barbell) => {
  const { length, shaftRadius, sleeveRadius, plateFrom, plateTo } = barbell;
  const bar = new THREE.Group();
  bar.add(cylinder(shaftRadius, -plateFrom, plateFrom, steel));
  for (const side of [-1, 1]) {
    const end = new THREE.Group();
    const disc = plate(barbell);
    disc.position.y = (plateFrom + plateTo) / 2;
    end.add(disc, cylinder(sleeveRadius, plateFrom - 0.02, length / 2, steel), cylinder(0.04, plateFrom - 0.035, plateFrom - 0.005, steel));
    end.scale.y = side;
    bar.add(end);
  }
  bar.traverse((part) => {
    part.castShadow = part.receiveShadow = true;
  });
  return bar;
};
