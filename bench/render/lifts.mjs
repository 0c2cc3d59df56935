// The lifts that are rendered. A body's `muscle`, `weight` and `tallness` run from 0 to 1 with 0.5 the average, `stature` is in metres.
// `fault` is what is not as it should be: bends in degrees (`bend: 'always'` keeps them through standing, otherwise they build up
// in the pull), `neck` degrees back, `barAhead` metres, `hyperextension` degrees at lockout. The camera's `yaw` goes round towards
// the lifter's front. `trunk` is how far the trunk leans forward on the floor, if the legs allow.
const skins = {
  fairMan: 'young_caucasian_male/textures/young_lightskinned_male_diffuse2.png',
  tannedMan: 'young_caucasian_male/textures/young_lightskinned_male_diffuse.png',
  palerMan: 'young_asian_male/textures/young_lightskinned_male_diffuse3.png',
  olderMan: 'middleage_caucasian_male/textures/middleage_lightskinned_male_diffuse.png',
  darkMan: 'young_african_male/textures/young_darkskinned_male_diffuse.png',
  fairWoman: 'young_caucasian_female/textures/young_lightskinned_female_diffuse.png',
  tannedWoman: 'young_caucasian_female/textures/young_lightskinned_female_diffuse2.png',
  palerWoman: 'young_asian_female/textures/young_lightskinned_female_diffuse3.png',
  olderWoman: 'middleage_caucasian_female/textures/middleage_lightskinned_female_diffuse.png',
  darkWoman: 'young_african_female/textures/young_darkskinned_female_diffuse.png',
};

const tight = (colour) => ({ cut: 'tee', colour });
const loose = (colour, hang = 0.016) => ({ cut: 'tee', colour, loose: hang });
const shorts = (colour, hang = 0.004) => ({ cut: 'shorts', colour, loose: hang });
const tights = (colour) => ({ cut: 'tights', colour });

const black = { diameter: 0.45, thickness: 0.045, colour: '#1c1c1f' };
const red = { diameter: 0.45, thickness: 0.035, colour: '#9c2323' };
const blue = { diameter: 0.45, thickness: 0.03, colour: '#24468f' };
const small = { diameter: 0.35, thickness: 0.03, colour: '#232325' };

export const lifts = [
  {
    name: 'r01_clean_tee',
    body: { sex: 'male', stature: 1.78, muscle: 0.7, weight: 0.5, tallness: 0.55 },
    camera: { side: 'left', yaw: 0, height: 1, distance: 3.3, pitch: -2.6 },
    clothes: { skin: skins.fairMan, hair: 'short04', hairColour: '#8a6a4a', shoes: 'shoes05', top: tight('#3a62a8'), bottom: shorts('#303034') },
    plate: black, room: 'plain', fps: 30,
  },
  {
    name: 'r02_clean_tank_tights',
    body: { sex: 'female', stature: 1.63, muscle: 0.55, weight: 0.35, tallness: 0.45 },
    camera: { side: 'right', yaw: 3, height: 0.8, distance: 2.9, pitch: 0 },
    clothes: { skin: skins.tannedWoman, hair: 'ponytail01', hairColour: '#6b4a2e', shoes: 'shoes05', top: { cut: 'tank', colour: '#b84a6a' }, bottom: tights('#26262c') },
    plate: red, room: 'rack', fps: 30, pull: 1.2, hold: 0.5,
  },
  {
    name: 'r03_clean_heavy_loose',
    body: { sex: 'male', stature: 1.88, muscle: 0.25, weight: 0.95, tallness: 0.6 },
    camera: { side: 'left', yaw: -4, height: 1.25, distance: 3.8, pitch: -6 },
    clothes: { skin: skins.olderMan, hair: 'short02', hairColour: '#77706a', shoes: 'shoes01', shoesColour: '#8c8c94', top: loose('#7d8288', 0.02), bottom: shorts('#27304a', 0.014) },
    plate: black, room: 'garage', fps: 30, pull: 1.5, hold: 0.7, lock: 0.7,
  },
  {
    name: 'r04_constant20',
    body: { sex: 'female', stature: 1.7, muscle: 0.75, weight: 0.45, tallness: 0.5 },
    camera: { side: 'left', yaw: 2, height: 0.95, distance: 3.2, pitch: -1.5 },
    fault: { thoracic: 20, bend: 'always' },
    clothes: { skin: skins.palerWoman, hair: 'bob01', hairColour: '#3a2c26', shoes: 'shoes02', top: tight('#c9c6bd'), bottom: tights('#39406b') },
    plate: blue, room: 'dark', exposure: 1.25, fps: 30, pull: 1.4,
  },
  {
    name: 'r05_thoracic25_bare',
    body: { sex: 'male', stature: 1.83, muscle: 0.8, weight: 0.5, tallness: 0.55 },
    camera: { side: 'right', yaw: 0, height: 1.1, distance: 3.5, pitch: -4 },
    fault: { thoracic: 25 },
    clothes: { skin: skins.darkMan, hair: 'afro01', hairColour: '#3b322c', shoes: 'shoes05', bottom: shorts('#7a2a2a', 0.01) },
    plate: black, room: 'rack', fps: 30, pull: 1.5, down: 1.3,
  },
  {
    name: 'r06_thoracic12_bra',
    body: { sex: 'female', stature: 1.6, muscle: 0.6, weight: 0.5, tallness: 0.4 },
    camera: { side: 'left', yaw: -3, height: 0.7, distance: 2.8, pitch: 1 },
    fault: { thoracic: 12 },
    clothes: { skin: skins.darkWoman, hair: 'Braid01', hairColour: '#2e2622', shoes: 'shoes02', top: { cut: 'bra', colour: '#2f8f86' }, bottom: tights('#2a2a2e') },
    plate: black, room: 'plain', fps: 30, pull: 1.1,
  },
  {
    name: 'r07_lumbar15',
    body: { sex: 'male', stature: 1.72, muscle: 0.45, weight: 0.3, tallness: 0.5 },
    camera: { side: 'right', yaw: 5, height: 0.9, distance: 3, pitch: -1 },
    fault: { lumbar: 15 },
    clothes: { skin: skins.palerMan, hair: 'short01', hairColour: '#2b2522', shoes: 'shoes05', top: { cut: 'tank', colour: '#dcd8cf', loose: 0.006 }, bottom: shorts('#3d5a3d', 0.012) },
    plate: red, room: 'garage', fps: 30,
  },
  {
    name: 'r08_lumbar25_thoracic10',
    body: { sex: 'female', stature: 1.76, muscle: 0.25, weight: 0.9, tallness: 0.55 },
    camera: { side: 'left', yaw: 0, height: 1.15, distance: 3.6, pitch: -5 },
    fault: { lumbar: 25, thoracic: 10 },
    clothes: { skin: skins.olderWoman, hair: 'Wig_bun_blonde', hairColour: '#c9b48a', shoes: 'shoes01', shoesColour: '#9aa0a8', top: loose('#5f3f7a', 0.018), bottom: tights('#1f1f23') },
    plate: blue, room: 'rack', fps: 30, pull: 1.5, hold: 0.8, down: 1.3,
  },
  {
    name: 'r09_hyperextension14',
    body: { sex: 'male', stature: 1.68, muscle: 0.6, weight: 0.55, tallness: 0.4 },
    camera: { side: 'right', yaw: -2, height: 1, distance: 2.7, pitch: -3 },
    fault: { hyperextension: 14 },
    clothes: { skin: skins.tannedMan, hair: 'short03', hairColour: '#4a3a2c', shoes: 'shoes05', top: tight('#a8432f'), bottom: shorts('#2c3340', 0.008) },
    plate: small, room: 'plain', fps: 30, lock: 1,
  },
  {
    name: 'r10_bar_ahead8',
    body: { sex: 'female', stature: 1.66, muscle: 0.5, weight: 0.55, tallness: 0.5 },
    camera: { side: 'left', yaw: 4, height: 0.85, distance: 3.4, pitch: 0 },
    fault: { barAhead: 0.08 },
    clothes: { skin: skins.fairWoman, hair: 'short02', hairColour: '#7a4a2a', shoes: 'shoes02', top: loose('#39805a', 0.012), bottom: shorts('#25262c', 0.006) },
    plate: red, room: 'dark', exposure: 1.25, fps: 30,
  },
  {
    name: 'r11_head35',
    body: { sex: 'female', stature: 1.55, muscle: 0.55, weight: 0.4, tallness: 0.3 },
    camera: { side: 'right', yaw: 0, height: 0.75, distance: 2.6, pitch: 1 },
    fault: { neck: 35 },
    clothes: { skin: skins.palerWoman, hair: 'ponytail01', hairColour: '#2a2320', shoes: 'shoes05', top: tight('#d2a63a'), bottom: tights('#33363d') },
    plate: small, room: 'garage', fps: 30, pull: 1.1, hold: 0.5,
  },
  {
    name: 'r12_two_repetitions_yaw9',
    body: { sex: 'male', stature: 1.95, muscle: 0.75, weight: 0.55, tallness: 0.75 },
    camera: { side: 'left', yaw: 9, height: 1.3, distance: 4.2, pitch: -6 },
    clothes: { skin: skins.fairMan, hair: 'short01', hairColour: '#b08d57', shoes: 'shoes05', top: { cut: 'longSleeve', colour: '#454a52', loose: 0.006 }, bottom: shorts('#1f2023', 0.01) },
    plate: black, room: 'rack', fps: 15, repetitions: 2, floor: 0.5,
  },
  {
    name: 'r13_thoracic18_yaw-11',
    body: { sex: 'male', stature: 1.75, muscle: 0.55, weight: 0.65, tallness: 0.5 },
    camera: { side: 'right', yaw: -11, height: 1.05, distance: 3.3, pitch: -3.5 },
    fault: { thoracic: 18 },
    clothes: { skin: skins.tannedMan, hair: 'short04', hairColour: '#3a2e28', shoes: 'shoes01', shoesColour: '#8a8a92', top: loose('#2f6d8f', 0.016), bottom: shorts('#33343a', 0.01) },
    plate: blue, room: 'plain', fps: 30,
  },
  {
    name: 'r14_clean_yaw25',
    body: { sex: 'female', stature: 1.72, muscle: 0.7, weight: 0.5, tallness: 0.55 },
    camera: { side: 'left', yaw: 25, height: 1.1, distance: 3.4, pitch: -4 },
    clothes: { skin: skins.tannedWoman, hair: 'Braid01', hairColour: '#7b5a38', shoes: 'shoes02', top: tight('#4b4f8f'), bottom: tights('#232327') },
    plate: black, room: 'garage', fps: 30,
  },
  {
    name: 'r15_thoracic25_yaw32',
    body: { sex: 'female', stature: 1.67, muscle: 0.45, weight: 0.6, tallness: 0.5 },
    camera: { side: 'right', yaw: 32, height: 0.95, distance: 3.2, pitch: -1.5 },
    fault: { thoracic: 25 },
    clothes: { skin: skins.darkWoman, hair: 'bob01', hairColour: '#2a2220', shoes: 'shoes05', top: tight('#b5b0a6'), bottom: shorts('#2a2d52', 0.006) },
    plate: red, room: 'dark', exposure: 1.25, fps: 30, pull: 1.4,
  },
  {
    name: 'r16_constant20_yaw-21',
    body: { sex: 'male', stature: 1.8, muscle: 0.6, weight: 0.4, tallness: 0.6 },
    camera: { side: 'left', yaw: -21, height: 1.2, distance: 3.7, pitch: -5 },
    fault: { thoracic: 20, bend: 'always' },
    clothes: { skin: skins.darkMan, hair: 'short03', hairColour: '#2c2624', shoes: 'shoes05', top: { cut: 'tank', colour: '#8f2f3a' }, bottom: shorts('#26272c', 0.008) },
    plate: black, room: 'rack', fps: 30,
  },
  {
    name: 'r17_clean_heavy_yaw15',
    body: { sex: 'male', stature: 1.8, muscle: 0.4, weight: 0.85, tallness: 0.5 },
    camera: { side: 'left', yaw: 15, height: 1, distance: 3.4, pitch: -2 },
    clothes: { skin: skins.fairMan, hair: 'short02', hairColour: '#54402c', shoes: 'shoes05', top: tight('#5b7d4a'), bottom: shorts('#2b2b30', 0.008) },
    plate: black, room: 'garage', fps: 30, pull: 1.3,
  },
  {
    name: 'r18_thoracic20_yaw-15',
    body: { sex: 'female', stature: 1.68, muscle: 0.6, weight: 0.5, tallness: 0.5 },
    camera: { side: 'right', yaw: -15, height: 0.9, distance: 3.1, pitch: -1 },
    fault: { thoracic: 20 },
    clothes: { skin: skins.fairWoman, hair: 'short02', hairColour: '#9a7a4a', shoes: 'shoes02', top: tight('#a33f5a'), bottom: tights('#2a3048') },
    plate: red, room: 'rack', fps: 30, pull: 1.4,
  },
  {
    name: 'r19_clean_lean_yaw20',
    body: { sex: 'male', stature: 1.86, muscle: 0.5, weight: 0.25, tallness: 0.65 },
    camera: { side: 'right', yaw: 20, height: 1.2, distance: 3.8, pitch: -4.5 },
    clothes: { skin: skins.palerMan, hair: 'short03', hairColour: '#221d1a', shoes: 'shoes05', top: { cut: 'tank', colour: '#e0dcd2' }, bottom: shorts('#44506a', 0.012) },
    plate: blue, room: 'plain', fps: 30,
  },
  {
    name: 'r20_thoracic30_yaw-25',
    body: { sex: 'male', stature: 1.77, muscle: 0.7, weight: 0.6, tallness: 0.5 },
    camera: { side: 'left', yaw: -25, height: 1.1, distance: 3.4, pitch: -3.5 },
    fault: { thoracic: 30 },
    clothes: { skin: skins.olderMan, hair: 'short01', hairColour: '#6a655e', shoes: 'shoes01', shoesColour: '#80838a', top: loose('#8a3a2c', 0.014), bottom: shorts('#2a2c34', 0.01) },
    plate: black, room: 'rack', fps: 30, pull: 1.5, down: 1.3,
  },
  {
    name: 'r21_lumbar20_yaw18',
    body: { sex: 'female', stature: 1.62, muscle: 0.5, weight: 0.4, tallness: 0.45 },
    camera: { side: 'left', yaw: 18, height: 0.8, distance: 2.9, pitch: 0 },
    fault: { lumbar: 20 },
    clothes: { skin: skins.tannedWoman, hair: 'bob01', hairColour: '#3a2a20', shoes: 'shoes05', top: { cut: 'bra', colour: '#c05a2a' }, bottom: tights('#3a3a42') },
    plate: red, room: 'plain', fps: 30,
  },
  {
    name: 'r22_clean_heavy_yaw-30',
    body: { sex: 'female', stature: 1.7, muscle: 0.35, weight: 0.8, tallness: 0.5 },
    camera: { side: 'right', yaw: -30, height: 1.05, distance: 3.4, pitch: -3 },
    clothes: { skin: skins.olderWoman, hair: 'bob01', hairColour: '#8a8078', shoes: 'shoes02', top: loose('#3f6a8a', 0.014), bottom: tights('#26262c') },
    plate: black, room: 'garage', fps: 30, pull: 1.3,
  },
  {
    name: 'r23_thoracic15_yaw30',
    body: { sex: 'male', stature: 1.74, muscle: 0.65, weight: 0.5, tallness: 0.5 },
    camera: { side: 'left', yaw: 30, height: 0.95, distance: 3.2, pitch: -1.5 },
    fault: { thoracic: 15 },
    clothes: { skin: skins.tannedMan, hair: 'short04', hairColour: '#2c241e', shoes: 'shoes05', top: { cut: 'tank', colour: '#3a3f46' }, bottom: shorts('#7a7d84', 0.01) },
    plate: black, room: 'plain', fps: 30,
  },
  {
    name: 'r24_clean_yaw35',
    body: { sex: 'male', stature: 1.82, muscle: 0.6, weight: 0.5, tallness: 0.55 },
    camera: { side: 'right', yaw: 35, height: 1.1, distance: 3.5, pitch: -3.5 },
    clothes: { skin: skins.darkMan, hair: 'short01', hairColour: '#1e1a18', shoes: 'shoes02', top: tight('#c2bdb2'), bottom: shorts('#2a2a30', 0.008) },
    plate: red, room: 'rack', fps: 30,
  },
  {
    name: 'r25_thoracic20_yaw-34',
    body: { sex: 'female', stature: 1.65, muscle: 0.55, weight: 0.5, tallness: 0.5 },
    camera: { side: 'left', yaw: -34, height: 0.9, distance: 3.1, pitch: -1 },
    fault: { thoracic: 20 },
    clothes: { skin: skins.palerWoman, hair: 'ponytail01', hairColour: '#201a18', shoes: 'shoes05', top: { cut: 'tank', colour: '#6a4a8a' }, bottom: shorts('#26272e', 0.006) },
    plate: black, room: 'garage', fps: 30, pull: 1.4,
  },
  {
    name: 'r26_hyperextension12_yaw22',
    body: { sex: 'male', stature: 1.7, muscle: 0.6, weight: 0.5, tallness: 0.45 },
    camera: { side: 'right', yaw: 22, height: 1, distance: 3, pitch: -2 },
    fault: { hyperextension: 12 },
    clothes: { skin: skins.fairMan, hair: 'short04', hairColour: '#7a5a3a', shoes: 'shoes05', top: tight('#2f4f7a'), bottom: shorts('#3a3a40', 0.01) },
    plate: black, room: 'plain', fps: 30, lock: 1,
  },
  {
    name: 'r27_constant15_yaw27',
    body: { sex: 'male', stature: 1.79, muscle: 0.5, weight: 0.45, tallness: 0.5 },
    camera: { side: 'left', yaw: 27, height: 1.1, distance: 3.4, pitch: -3 },
    fault: { thoracic: 15, bend: 'always' },
    clothes: { skin: skins.tannedMan, hair: 'short03', hairColour: '#3a2e26', shoes: 'shoes05', top: loose('#9a9488', 0.012), bottom: shorts('#2a3340', 0.01) },
    plate: red, room: 'rack', fps: 30,
  },
  {
    name: 'r28_clean_yaw-18',
    body: { sex: 'male', stature: 1.76, muscle: 0.55, weight: 0.5, tallness: 0.5 },
    camera: { side: 'right', yaw: -18, height: 1, distance: 3.2, pitch: -2 },
    clothes: { skin: skins.fairMan, hair: 'short04', hairColour: '#6a4a30', shoes: 'shoes05', top: tight('#48688a'), bottom: shorts('#2c2c32', 0.008) },
    plate: black, room: 'garage', fps: 30,
  },
  {
    name: 'r29_thoracic20_yaw-28',
    body: { sex: 'female', stature: 1.64, muscle: 0.6, weight: 0.45, tallness: 0.5 },
    camera: { side: 'left', yaw: -28, height: 0.9, distance: 3.1, pitch: -1 },
    fault: { thoracic: 20 },
    clothes: { skin: skins.tannedWoman, hair: 'short02', hairColour: '#4a3020', shoes: 'shoes02', top: { cut: 'tank', colour: '#b0503a' }, bottom: tights('#2a2c38') },
    plate: black, room: 'rack', fps: 30, pull: 1.4,
  },
  {
    name: 'r30_clean_yaw-35',
    body: { sex: 'male', stature: 1.8, muscle: 0.65, weight: 0.5, tallness: 0.5 },
    camera: { side: 'right', yaw: -35, height: 1.1, distance: 3.4, pitch: -3 },
    clothes: { skin: skins.tannedMan, hair: 'short01', hairColour: '#30241c', shoes: 'shoes05', top: tight('#8a8f5a'), bottom: shorts('#2c3038', 0.01) },
    plate: black, room: 'plain', fps: 30,
  },
  {
    name: 'r31_constant15',
    body: { sex: 'male', stature: 1.78, muscle: 0.7, weight: 0.5, tallness: 0.55 },
    camera: { side: 'left', yaw: 0, height: 1, distance: 3.3, pitch: -2.6 },
    fault: { thoracic: 15, bend: 'always' },
    clothes: { skin: skins.fairMan, hair: 'short04', hairColour: '#8a6a4a', shoes: 'shoes05', top: tight('#3a62a8'), bottom: shorts('#303034') },
    plate: black, room: 'plain', fps: 30,
  },
  {
    name: 'r32_constant25_ponytail',
    body: { sex: 'female', stature: 1.63, muscle: 0.55, weight: 0.35, tallness: 0.45 },
    camera: { side: 'right', yaw: 3, height: 0.8, distance: 2.9, pitch: 0 },
    fault: { thoracic: 25, bend: 'always' },
    clothes: { skin: skins.tannedWoman, hair: 'ponytail01', hairColour: '#6b4a2e', shoes: 'shoes05', top: { cut: 'tank', colour: '#b84a6a' }, bottom: tights('#26262c') },
    plate: red, room: 'rack', fps: 30, pull: 1.2,
  },
  {
    name: 'r33_constant30',
    body: { sex: 'male', stature: 1.84, muscle: 0.85, weight: 0.6, tallness: 0.6 },
    camera: { side: 'left', yaw: -4, height: 1.1, distance: 3.5, pitch: -4 },
    fault: { thoracic: 30, bend: 'always' },
    clothes: { skin: skins.darkMan, hair: 'short03', hairColour: '#2c2624', shoes: 'shoes05', top: tight('#8f2f3a'), bottom: shorts('#26272c', 0.008) },
    plate: black, room: 'garage', fps: 30,
  },
  {
    name: 'r34_constant20',
    body: { sex: 'male', stature: 1.7, muscle: 0.5, weight: 0.4, tallness: 0.45 },
    camera: { side: 'right', yaw: 6, height: 1, distance: 3, pitch: -2 },
    fault: { thoracic: 20, bend: 'always' },
    clothes: { skin: skins.palerMan, hair: 'short02', hairColour: '#221d1a', shoes: 'shoes05', top: loose('#9a9488', 0.012), bottom: shorts('#2a3340', 0.01) },
    plate: blue, room: 'plain', fps: 30, pull: 1.4,
  },
  {
    name: 'r35_constant12',
    body: { sex: 'female', stature: 1.68, muscle: 0.6, weight: 0.5, tallness: 0.5 },
    camera: { side: 'left', yaw: -6, height: 0.9, distance: 3.1, pitch: -1 },
    fault: { thoracic: 12, bend: 'always' },
    clothes: { skin: skins.fairWoman, hair: 'short02', hairColour: '#9a7a4a', shoes: 'shoes02', top: tight('#a33f5a'), bottom: tights('#2a3048') },
    plate: red, room: 'rack', fps: 30,
  },
  {
    name: 'r36_constant20',
    body: { sex: 'male', stature: 1.76, muscle: 0.55, weight: 0.65, tallness: 0.5 },
    camera: { side: 'left', yaw: 2, height: 1, distance: 3.2, pitch: -2 },
    fault: { thoracic: 20, bend: 'always' },
    clothes: { skin: skins.tannedMan, hair: 'short01', hairColour: '#30241c', shoes: 'shoes01', shoesColour: '#8a8a92', top: tight('#8a8f5a'), bottom: shorts('#2c3038', 0.01) },
    plate: black, room: 'rack', fps: 15,
  },
];

/** The lifts whose names begin so; all of them for no name. */
export const findLifts = (names) => {
  const unknown = names.find((name) => !lifts.some((lift) => lift.name.startsWith(name)));
  if (unknown)
    throw new Error(`There is no lift ${unknown}.`);
  return lifts.filter((lift) => names.length === 0 || names.some((name) => lift.name.startsWith(name)));
};
