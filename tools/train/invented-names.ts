/** Names that no firm is known by, put where a post names a brand. */
export const BRAND_STARTS =
  'Nu Al Va Mer Tel Sol Bri Cor Lum Per Quo Ra Zen Fal Mon Or Pla Ter Ur Vi Da Es In Ko Lo'.split(
    ' ',
  );
export const BRAND_ENDS =
  'vara donia metix cora lino dera bela fónica lia rama nexo tia zara pando quera mio nova reta lis mar'.split(
    ' ',
  );
export const REAL_STYLE_NAMES = [
  'Casa Ondara',
  'La Perdiz Azul',
  'Banco Melgar',
  'North Quay',
  'Can Rovelló',
  'Tallow & Finch',
  'El Faro Verde',
  'Brightmere',
  'Grup Salvany',
  'Nimbo',
  'Oakhollow',
  'Piscis Roja',
];
export const USERS = 'marta juanp xavi lola kim sam tom aina pepe nur rosa ben leo eva'.split(' ');
