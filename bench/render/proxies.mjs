// Hair, shoes and eyes of MakeHuman on a body: each vertex follows the three of the body that it is anchored to.
import { readProxy } from './makehuman.mjs';

export const fitProxy = (body, kind, name) => {
  const proxy = readProxy(kind, name);
  const points = new Float64Array(proxy.anchors.length * 3);
  proxy.anchors.forEach((anchors, vertex) => {
    const [right, up, ahead] = proxy.offsets[vertex]; // MakeHuman's axes and decimetres.
    [ahead, right, up].forEach((offset, axis) => {
      points[vertex * 3 + axis] = offset * 0.1
        + anchors.reduce((sum, anchor, i) => sum + body.points[anchor * 3 + axis] * proxy.anchorWeights[vertex][i], 0);
    });
  });
  return { ...proxy, points };
};
