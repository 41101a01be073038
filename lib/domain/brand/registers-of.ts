import type { Region, Register, Voice } from './brand';

const REGISTERS_OF: Record<Region, readonly [Register, ...Register[]]> = {
  'es-ES': ['tu', 'usted', 'vosotros', 'ustedes'],
  'es-MX': ['tu', 'usted', 'ustedes'],
  'es-AR': ['vos', 'usted', 'ustedes'],
};

/** How customers are spoken to in a region, the familiar way first. */
export function registersOf({ region = 'es-ES' }: Voice): readonly Register[] {
  return REGISTERS_OF[region];
}

/** The voice in another region: as familiar or as formal as before, in the words used there. */
export function moveVoice(voice: Voice, region: Region): Voice {
  const [familiar, ...others] = REGISTERS_OF[region];
  const { register } = voice;
  const isUsed = register === familiar || others.includes(register);
  const near = register === 'vosotros' ? 'ustedes' : familiar;
  return { ...voice, region, register: isUsed ? register : near };
}
