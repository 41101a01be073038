/** Words of complaints and praise in which languages differ: tell the language of a short post. */
export const SERVICE_WORDS: Record<string, string> = {
  es: `mal menuda menudo mierda asco fatal pésimo pésima carga llega llegado funciona servicio
    pedido cobrado factura dinero línea robo timo estafa vergüenza menos mejor peor espero favor
    contestad contesten responden respondéis arreglad devolvedme llaman mío suyo porfa igual sigue
    sigo tarde precio precios lugar sitio sucio ruido cama baño desayuno comer habitación
    caro calle tienda trato frío fría`,
  ca: `mal merda fàstic fatal funciona servei comanda paquet arribat arriba factura cobrat línia
    robatori vergonya menys millor pitjor espero favor contesteu responeu arregleu torneu truquen
    carrega demano tard telèfon mòbil llum targeta dues preu preus lloc net neta brut bruta soroll
    llit llits bany menjar esmorzar dinar sopar habitació només nomes poc gens prou
    retard cua cues carrer botiga tracte tancat obert triga fred freda sortida obliguen`,
  en: `bad worst awful terrible rubbish useless working works down broken late service order
    refund app money waiting wait help fix customer love great`,
  pt: `mal mau má vergonha atendimento serviço encomenda pedido entrega chegou funciona funcionam
    dinheiro fatura cobraram demora lixo merda favor respondam conta loja ótimo`,
  fr: `nul nulle nuls honte service livraison commande colis reçu marche fonctionne remboursement
    argent facture attends arnaque retard vol mal mauvais mauvaise répondez client`,
  it: `male pessimo pessima vergogna servizio ordine pacco arrivato arriva funziona funzionano
    rimborso soldi fattura aspetto truffa ritardo schifo favore rispondete rispondono assistenza
    peggio meglio merda`,
};
