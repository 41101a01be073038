import { phrase, REST } from '../phrase';

/** States a checked fact, calmly. */
export const STATES_FACT = phrase({
  es: [
    `(lo )?(hemos|he|ya hemos) (comprobado|verificado|revisado|confirmado|contrastado|consultado|mirado)( (que|con|y|el|la|los|las|en|todo)${REST})?`,
    `(te|le|os|les)? ?(confirmamos|confirmo|podemos confirmar|puedo confirmar(te|le)?|podemos confirmar(te|le)|aclaramos|aclaro|queremos aclarar|conviene aclarar|hay que aclarar|garantizamos|aseguramos) (que|el|la|los|las|un|este|esto)${REST}`,
    `(el dato|los datos|la informacion|la cifra|el hecho) (correct[oa]s?|oficial(es)?|real(es)?|publicad[oa]s?)?( es| son| esta| estan)${REST}`,
    `(segun|tal como|como) (consta|publica|publicamos|recoge|figura|puedes ver|puede ver|podeis ver|indica|los datos|el informe|la nota|el comunicado|la ficha|la etiqueta|el registro)${REST}`,
    `(aqui|en este enlace|en nuestra web|en el comunicado|en la nota) (puedes|puede|podeis|tienes|tiene|teneis) (ver|comprobar|consultar|leer|tod[oa]s?|la|el|los)${REST}`,
    `hay un dato que (conviene|queremos) (matizar|aclarar|corregir)${REST}`,
    `(en realidad|lo cierto es que|la realidad es que|los hechos son)${REST}`,
  ],
  en: [
    `(we|i)('ve| have) (now |just |already )?(checked|verified|confirmed|looked into|reviewed|investigated)${REST}`,
    `(we|i) (can|are able to|am able to|do|would like to|want to) (confirm|clarify|assure you|set the record straight)${REST}`,
    `(just )?to (clarify|confirm|be clear|set the record straight)${REST}`,
    `(the|our) (facts?|figures?|data|records?|official (figures?|statement|data)|logs?) (is|are|show|shows|say|says|here)${REST}`,
    `(as|according to) (stated|published|shown|you can see|our (statement|records|data|report)|the (label|report|statement|records|data|regulator))${REST}`,
    `you can (see|check|read|find|verify) (this|that|it|the|our|all|for yourself|here)${REST}`,
    `(in fact|the fact is|the truth is)${REST}`,
  ],
  ca: [
    `(ho )?(hem|he|ja hem) (comprovat|verificat|revisat|confirmat|contrastat|consultat|mirat)( (que|amb|i|el|la|els|les|tot)${REST})?`,
    `(et|li|us|t')? ?(confirmem|confirmo|podem confirmar(-te)?|aclarim|aclareixo|volem aclarir|cal aclarir|assegurem) (que|el|la|els|les|un|aquest|aixo)${REST}`,
    `(la dada|les dades|la informacio|la xifra) (correct[ae]s?|oficials?|reals?|publicad[ae]s?)?( es| son)${REST}`,
    `(segons|tal com|com) (consta|publica|publiquem|recull|figura|pots veure|pot veure|indica|les dades|l'informe|la nota|el comunicat|la fitxa|l'etiqueta|el registre)${REST}`,
    `(aqui|en aquest enllaç|al nostre web|al comunicat) (pots|pot|podeu|tens|te|teniu) (veure|comprovar|consultar|llegir|tot_*|la|el|els)${REST}`,
    `hi ha una dada que (cal|convé|conve|volem) (matisar|aclarir|corregir)${REST}`,
    `(en realitat|el cert es que|la realitat es que)${REST}`,
  ],
});

/** Says sorry, for whatever. */
export const SAYS_SORRY = phrase({
  es: [
    'lo (siento|sentimos|lamento|lamentamos)|(te|le|os) (pedimos|pido|ofrecemos) (disculpas|perdon|una disculpa)|pedimos (disculpas|perdon)|nuestras disculpas|mil disculpas|perdona(d|nos)?|perdone(nos)?|disculpa(d|nos)?|disculpe(nos)?|(sentimos|lamentamos) (mucho|de verdad|las?|el|lo|que)',
  ],
  en: [
    "(we're|we are|i'm|i am|so|very|really|truly)? ?sorry(?! but not)|(we|i) (do |sincerely |deeply )?apologi[sz]e|(our|my|sincere) apologies|apologies",
  ],
  ca: [
    "ho (sento|sentim|lamento|lamentem)|(et|li|us) (demanem|demano) (disculpes|perdo)|demanem (disculpes|perdo)|les nostres disculpes|perdona('ns)?|perdoni('ns)?|disculpa('ns)?|disculpi('ns)?|(sentim|lamentem) (molt|les?|el|que)",
  ],
});
