import type { ReplyLanguage } from '../../post';

/** Words that hold a sentence together. Folded, as words are after an apostrophe splits them. */
export const GRAMMAR: Record<ReplyLanguage, string> = {
  es: `a al con de del desde e el ella ellas ellos en entre es esa ese eso esta este esto estas estos
    ha hay has he la las le les lo los mas me mi mucha muchas mucho muy nos o os para por pues que
    quien se si sobre son su sus tal tambien tan tanto te ti toda todo tras tu tus un una unas unos
    usted vosotros y ya puedes puede podeis resulte resulta seria`,
  en: `a about am an and any are as at be been being but by can could did do does don doesn didn for
    from had has have he her his how i if in into is isn it its ll m me more most much my of on or our
    re s so t than that the their them there these they this those to too us ve very was we were what
    when where which who will with won would you your yours d please`,
  ca: `a al als amb aixo aquesta aquest d de del dels des el ella ells els em en ens es et ha hem hi
    ho i l la les li m me mes molt molta moltes molts n o per pel que qui s se si sobre son t tal tambe
    tan tant te teu teva tota tot un una unes uns us vos ja pots pot podeu seria`,
};
