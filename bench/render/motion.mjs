// The motion of a deadlift in time: hold, pull, lockout, down, hold, each phase without a jerk.
import { ease } from './ease.mjs';
import { carryPoint, move } from './kinematics.mjs';
import { plan, thighLockout } from './posture.mjs';

const leanTime = 0.3; // Seconds that it takes to lean back.

const phases = ({ hold = 0.6, pull = 1.3, lock = 0.6, down = 1.2, floor = 0.4, repetitions = 1 }) => {
  const list = [{ phase: 'hold0', lasts: hold }];
  for (let repetition = 1; repetition <= repetitions; repetition++) {
    list.push({ phase: 'up', lasts: pull, repetition }, { phase: 'lock', lasts: lock, repetition }, { phase: 'down', lasts: down, repetition });
    list.push({ phase: repetition < repetitions ? 'floor' : 'hold0', lasts: floor });
  }
  let time = 0;
  return list.map((part) => ({ ...part, start: time, end: (time += part.lasts) }));
};

const progressIn = ({ phase, start, lasts }, time) => {
  const t = (time - start) / lasts;
  return { up: ease(t), lock: 1, down: 1 - ease(t) }[phase] ?? 0;
};

/** @returns frames `{ time, phase, progress, lean, posture, motions }` and the repetitions' times. */
export const makeMotion = (lifter, lift, plateRadius) => {
  const parts = phases(lift);
  const postureAt = plan(lifter, lift, plateRadius);
  // What a clean lockout lacks of straight standing comes on top, so that the lean is what the table says.
  const leanMost = lift.fault?.hyperextension ? lift.fault.hyperextension - thighLockout : 0;
  const count = Math.round(parts.at(-1).end * lift.fps);
  const frames = Array.from({ length: count }, (_, i) => {
    const time = i / lift.fps;
    const part = parts.find(({ end }) => time < end - 1e-9) ?? parts.at(-1);
    const lean = part.phase === 'lock' ? leanMost * Math.min(ease((time - part.start) / leanTime), ease((part.end - time) / leanTime)) : 0;
    const progress = progressIn(part, time);
    const posture = postureAt(progress, lean);
    const motions = move(lifter, posture);
    return { index: i, time, phase: part.phase, progress, lean, posture, motions, bar: carryPoint(motions.arm, lifter.hand) };
  });
  const repetitions = parts.filter(({ phase }) => phase === 'up').map(({ repetition, start, end }) => {
    const of = (phase) => parts.find((part) => part.repetition === repetition && part.phase === phase);
    return { rep: repetition, start, lockout: end, lockoutEnd: of('lock').end, end: of('down').end };
  });
  return { frames, repetitions };
};
