const NOTICE =
  /(?:^|[^\p{L}])(?:por|per|for)\s+(?:(?:el|la|the|your|all)\s+|l['’])?(?:av[ií]s|inform|contar|explic|comunic|warn|letting|telling|heads|update)\p{L}*(?!\p{L}|\s+(?:tan|tard|late|so|con|amb|with|\d))/iu;

/**
 * Whether somebody gives thanks for word of trouble to come: that is meant, whatever the trouble.
 * "Gracias por avisar tan tarde" is not.
 */
export const isThankedNotice = (text: string): boolean => NOTICE.test(text);
