/**
 * Spellings that some languages have and others lack; `\b` knows no accents, hence the look-aheads.
 * The last of each are letters and pairs of letters of which every match holds one: a text without
 * any of them is not searched.
 */
export const SPELLINGS: readonly (readonly [RegExp, readonly string[], holds: string])[] = [
  [/[ñ¿¡]/u, ['es'], 'ñ ¿ ¡'],
  [/[áúí]|(?<!(?:c|s|l·l)i)ó|ó(?=n)/u, ['es', 'pt'], 'á ú í ó'],
  [/[àè]/u, ['ca', 'it', 'fr'], 'à è'],
  [/ò/u, ['ca', 'it'], 'ò'],
  [/ç/u, ['ca', 'pt', 'fr'], 'ç'],
  [/[ãõ]/u, ['pt'], 'ã õ'],
  [/[êîôûœë]/u, ['fr', 'pt'], 'ê î ô û œ ë'],
  [/[ßäö]/u, ['de'], 'ß ä ö'],
  [/[ăâșț]/u, ['ro'], 'ă â ș ț'],
  [/\p{L}{2}[^aeou]eu(?!\p{L})/u, ['ca', 'pt'], 'eu'],
  [/\p{L}{4}[aiu]ts?(?!\p{L})/u, ['ca', 'fr'], 'at it ut'],
  [/\p{L}{2}(?:[aeiou]ll|ny|ig|[aeou]rç)s?(?!\p{L})/u, ['ca'], 'll ny ig ç'],
  [/l·l|ny[aeio]|tge(?!\p{L})|ci(?:ó|ons)(?!\p{L})|[aeiou]ix|tz/u, ['ca'], '· ny tg ci ix tz'],
  [/(?<!\p{L})[lnd]['’](?:h|\p{L})/u, ['ca', 'fr', 'it'], "'"],
  [/(?<!\p{L})[mst]['’](?:h|\p{L})/u, ['ca', 'fr'], "'"],
  [/ci[oó]n(?!\p{L})|(?:ando|iendo|aron|ieron)(?!\p{L})|ue[a-z]/u, ['es'], 'ci nd ro ue'],
  [/(?:ção|ções|ões)(?!\p{L})|nh[aeo]|lh[aeo]/u, ['pt'], 'ç õ nh lh'],
  [/zion[ei](?!\p{L})|cch|gli|zz/u, ['it'], 'zi cc gl zz'],
  [/eau|aux|oi[rst](?!\p{L})|ez(?!\p{L})|ée/u, ['fr'], 'au oi ez é'],
  [/(?:ing|ght|ly|ed)(?!\p{L})|th|wh|n['’]t(?!\p{L})/u, ['en'], "ng gh ly ed th wh '"],
  [/(?<!\p{L})(?:no|que|i|ja|si) (?:em|et|ens|us|hi|ho)(?!\p{L})/u, ['ca'], 'em et en us hi ho'],
  [
    /(?<!\p{L})(?:nicht|und|ist|ich|seit|keine?|meine?|für|auf|wir)(?!\p{L})/u,
    ['de'],
    'ic nd st ei ü uf ir',
  ],
  [
    /(?<!\p{L})(?:niet|het|ik|maar|voor|van|mijn|geen)(?!\p{L})/u,
    ['nl'],
    'ie he ik aa oo va ij ee',
  ],
  [/(?<!\p{L})(?:nu|sunt|pentru|din|și|nimic|bani)(?!\p{L})/u, ['ro'], 'nu su pe di ș ni ba'],
  [/sch|cht|ung(?!\p{L})/u, ['de'], 'ch ng'],
  [/ij|(?<!\p{L})een(?!\p{L})/u, ['nl'], 'ij ee'],
  [/tx|tz[aeiou]|k[oa](?!\p{L})/u, ['eu'], 'tx tz ko ka'],
];
