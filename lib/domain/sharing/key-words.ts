/**
 * 256 words that Spanish, Catalan and English readers all can say, without accents; no two differ by
 * a single letter. The order is part of the file format: words are never moved.
 */
const WORDS = `
  agenda album alfa algebra alpaca altar animal antena arena aroma atlas aura avatar balsa
  banana banjo bazar beta bikini bingo bistro bonsai bonus bravo burro cactus cafe camera canal
  canoa capital caramel carbon cargo casino cello central chef cobalt cobra coco collage color
  combo condor coral cosmos crater cristal cumbia curry debut delta detector diesel digital
  dinamo disco diva doctor dogma domino dragon drama editor elixir enigma epsilon euro extra
  fado fama fauna festival fiesta film final flamenco flora folk forum fractal gala galaxia
  gamma gema genial global gong gorila guru hangar hobby horizon hospital hotel husky idea idol
  iglu iguana index indigo iris jaguar jazz jersey jockey judo jumbo junior jupiter karate karma
  kayak kebab kilo kimono kiosk kiwi koala lambda laser lava legal lemur lila limbo litro logo
  luna macro magma magnolia mambo mandala mango mantra mapa maraca marina matrix melodia menta
  menu meteor metro mineral minuto moca modal motor mural museo musical natural nebula nectar
  neon ninja nova nylon oasis oboe omega onix opal opera orca oregano origami ozono paella
  pagoda palma pampa panda panorama papaya parka pasta patio perfume pesto piano pilot pirata
  pixel pizza planeta plasma plaza polar polen poncho prisma puma quark radar radio ramen ritual
  robot rosa rubi safari samba saturno sigma sofa sonata soprano sultan sushi tabu tapas taxi
  tempo tenis terra tiara tigre titan tofu topaz torpedo total tractor trio tropical tsunami
  tulipa tundra turbo tutor ultra union vainilla valor vector veranda version video viola visual
  vocal volcan yate yeti yoga yogur zebra zigzag zinc zombi zoo
`
  .trim()
  .split(/\s+/);

/** Words shown for a key. Six are 48 bits: enough to be read out over the phone and compared. */
const KEY_WORDS = 6;

/** A key's fingerprint as words, to be compared by two people. @param fingerprint SHA-256, bytes */
export function writeKeyWords(fingerprint: Uint8Array): string {
  return Array.from(fingerprint.slice(0, KEY_WORDS), (byte) => WORDS[byte] ?? '').join(' ');
}
