// The page's side of the studio: sets up a scene, then draws frame after frame of it.
import * as THREE from 'three';
import { makeBar } from './bar.mjs';
import { makeFigure } from './figure.mjs';
import { makeRoom } from './rooms.mjs';

const canvas = document.createElement('canvas');
const renderer = new THREE.WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true });
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = THREE.PCFShadowMap;
renderer.toneMapping = THREE.NeutralToneMapping;

const quality = 0.95; // Of the JPEGs, which ffmpeg encodes again.
let drawn;

const makeCamera = ({ size, longField, place, ahead }) => {
  const camera = new THREE.PerspectiveCamera(longField * 180 / Math.PI, size[0] / size[1], 0.1, 40);
  camera.up.set(0, 0, 1);
  camera.position.set(...place);
  camera.lookAt(place[0] + ahead[0], place[1] + ahead[1], place[2] + ahead[2]);
  return camera;
};

const arrange = async () => {
  const { camera, room, surfaces, barbell, exposure } = await (await fetch('/scene')).json();
  renderer.setSize(...camera.size, false);
  renderer.toneMappingExposure = exposure;
  const scene = new THREE.Scene();
  const figure = await makeFigure(surfaces);
  const bar = makeBar(barbell);
  scene.add(makeRoom(room, camera.sign), ...figure.meshes, bar);
  drawn = { scene, figure, bar, camera: makeCamera(camera) };
};

/** Lines and dots on top of the picture, for checking. */
const mark = (lines, dots) => {
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [canvas.width, canvas.height];
  const context = sheet.getContext('2d');
  context.drawImage(canvas, 0, 0);
  for (const { colour, points } of lines) {
    context.strokeStyle = colour;
    context.beginPath();
    points.forEach(([u, v]) => context.lineTo(u, v));
    context.stroke();
  }
  context.fillStyle = '#ff2020';
  for (const [u, v] of dots)
    context.fillRect(u - 1.5, v - 1.5, 3, 3);
  return sheet;
};

const draw = async ([x, z], marks) => {
  const points = new Float32Array(await (await fetch('/points')).arrayBuffer());
  drawn.figure.place(points);
  drawn.bar.position.set(x, 0, z);
  renderer.render(drawn.scene, drawn.camera);
  const picture = marks ? mark(marks.lines, marks.dots).toDataURL('image/png') : canvas.toDataURL('image/jpeg', quality);
  return picture.split(',')[1];
};

window.studio = { arrange, draw };
