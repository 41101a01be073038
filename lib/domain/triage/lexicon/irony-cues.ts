/** Thanks and praise that nobody means. Same notation as the safety cues. */
export const IRONY_CUES = `
  que (puntualidad|profesionalidad|rapidez|eficacia|organizacion|seriedad|prevision|eficiencia), quina (puntualitat|professionalitat|rapidesa|eficacia|organitzacio|serietat|previsio), such (punctuality|efficiency|professionalism|organisation|organization), todo un (record|logro|exito), tot un (record|exit), a new record, (el premio|el premi|the award) a la (paciencia|puntualidad|puntualitat), gracias por ensenar*, gracies per ensenyar*, thanks for teaching (me|us), nada como, nothing like, res com,
  bien jugado, bien hecho, bravisimo, bonito detalle, gran trabajo, muy profesional todo, viva el servicio, well played, nicely done, top notch, smooth, ben jugat, ben fet, bonic detall, visca el servei, servei de (deu|10|luxe), servicio de (diez|10|lujo), un diez, un deu, quina alegria, que alegria, que ilusion, quina il·lusio, cheers,
  gracias por nada, gracias por perder*, gracias por hacerme perder, gracias por hacernos perder, gracias por dejarme, gracias por dejarnos, gracias por cobrarme, gracias por arruinar*, gracias por amargar*, gracias por fastidiar*, gracias por joder*, gracias por estropear*, gracias por no, gracias por ignorar*, gracias por tenerme, gracias por tenernos, gracias por colgarme, gracias por robar*, gracias por avisar tan, gracias por la nula, todo un detalle por vuestra parte no, un aplauso para, un fuerte aplauso, premio al peor, seguid asi, sigan asi, vais bien, vamos bien, ole vosotros, ole por, claro que si campeones, claro que si guapi, si claro, si ya, pues claro, ya si eso, muy bien todo, todo bien, que bonito todo, que maravilla de, enhorabuena por, felicidades por, bravo por, felicitaciones por, 0 puntos para, menudos cracks, vaya cracks, que cracks, que fenomenos, unos fenomenos, unos fieras, que artistas, unos artistas,
  thanks for nothing, thank you for nothing, thanks for ruining, thank you for ruining, thanks for wasting, thank you for wasting, thanks for losing, thanks for ignoring, thanks for not, thanks for leaving, thanks for cancelling, thanks for canceling, thanks for making me, thanks for letting me down, thanks for hanging up, thanks for charging, way to go, nice one, nice job, good job, great job, well done, slow clap, round of applause, bravo, congrats on, congratulations on, keep it up, keep up the, yeah right, sure jan, oh great, oh good, oh joy, just great, just what i needed, how lovely, how nice, love how, i love how, love when, i love when, love it when, love being, gotta love, i just love, so glad i, so happy to pay, what a treat, brilliant start, living the dream, best of luck with that, money well spent, quality service, top service, outstanding work, stellar service,
  gracies per res, gracies per no res, gracies per fer-me perdre, gracies per fer perdre, gracies per deixar-me, gracies per deixar-nos, gracies per cobrar-me, gracies per arruinar, gracies per espatllar, gracies per no, gracies per ignorar, gracies per tenir-me, gracies per penjar-me, un aplaudiment per, un aplaudiment a, un aplaudiment, seguiu aixi, aneu be, anem be, ole vosaltres, si home, si clar, es clar que si, tot be, molt be tot, quina meravella de, enhorabona per, felicitats per, bravo per, quins cracs, quins fenomens, uns fenomens, quins artistes, uns artistes`;

/** Cues that are irony by themselves; the others need a fault or a face beside them. */
export const SURE_IRONY = `
  (recommend|recommended|perfect) if you (like|enjoy|love|want|fancy) (|your|being|to be|having|paying|waiting|throwing|losing), (lo|la|los|las|muy) (recomiendo|recomendable) (|mucho) si (te|os|le|les) (gusta|gustan|encanta|va|apetece), (ho|el|la|els|molt) (recomano|recomanable) (|molt) si (t|us|li|et) (agrada|agraden|encanta|ve), (expres|express|urgente|urgent|premium|vip) que (te mueres|fa por|flipas|alucinas|al·lucines), just what i needed, lo que me faltaba, el que em faltava,
  gracias por nada, gracias por perder*, gracias por hacerme perder, gracias por hacernos perder, gracias por dejarme tirad*, gracias por dejarnos tirad*, gracias por arruinar*, gracias por amargar*, gracias por fastidiar*, gracias por joder*, gracias por ignorar*, gracias por robar*, gracias por la nula, premio al peor,
  thanks for nothing, thank you for nothing, thanks for ruining, thank you for ruining, thanks for wasting, thank you for wasting, thanks for losing, thanks for ignoring, thanks for letting me down, thanks for hanging up,
  gracies per res, gracies per no res, gracies per fer-me perdre, gracies per fer perdre, gracies per deixar-me tirat, gracies per deixar-nos tirats, gracies per arruinar, gracies per ignorar, gracies per penjar-me,
  (|reir|reirme|rio|rie|jajaja|risa|broma) por no llorar, per no plorar, so i (dont|don t) cry, to keep from crying, instead of crying, not to cry, (|love|adore|enjoy|enjoying|loving) (|just) queuing for nothing, thanks a bunch, thanks heaps for, cheers for nothing, gracias de corazon por nada,
  (love|adore|enjoy|loving|enjoying) (paying|chasing|wasting|begging) (|you|for|extra|full|my|£*), (love|adore|enjoy|loving|enjoying) (waiting|queuing|queueing|freezing|standing) (for|in|on|outside|around|all|here), (love|adore|loving|enjoying) (spending|losing) … (on hold|in a queue|in the queue|waiting|on the phone|chasing|queuing),
  (encanta|encantan|flipa|apasiona) pagar … (para|por|per) … no, (love|adore|enjoy) paying … (so that|for) … (not|no|never|doesnt), (me|nos) encanta que (|me|nos) (dejen|cobren|cuelguen|ignoren|cancelen), (thanks|thank you) for (making me wait|the wait|another wasted),
  (encanta|encantan|flipa|apasiona) (pagar por|pagar para|esperar|perder|hacer cola|que me cobren|que me ignoren|que me cuelguen|que me dejen|que no), (encanta|apassiona) (pagar per|esperar|perdre|fer cua|que em cobrin|que m ignorin|que em pengin|que no)`;

/** What comes again: after bare praise it is a fault. Same notation. */
export const AGAIN_CUES = `otra vez, de nuevo (el|la|los|las|sin|un|una), una vez mas (el|la|los|las|sin), de nou (el|la|els|les|sense), once again, de nuevo otra, otro (dia|mes|lunes|martes|miercoles|jueves|viernes|retraso) (mas|sin|con|que), again, yet another, once more, altra vegada, una altra vegada, un altre cop, altre cop`;

/** Those who come back gladly. */
export const AGAIN_GUARDS = `(otra vez|otra) (gracias|enhorabuena|felicidades|en|aqui|mas que|por), (thanks|thank you|see you|back|there|here|come|visit|order|go|well done|coming|going|use|buy) again, again (thank|thanks|well|great|soon), altra vegada (gracies|a|aqui), altre cop (gracies|a|aqui)`;

/** Faces that take back the words beside them. */
export const IRONY_EMOJI: ReadonlySet<string> = new Set([
  '🙄',
  '🙃',
  '😒',
  '🤡',
  '😏',
  '🤦',
  '😑',
  '🖕',
]);
/** Faces that mock where something went wrong. */
export const MOCKING_EMOJI: ReadonlySet<string> = new Set([
  '👏',
  '😂',
  '🤣',
  '👍',
  '🎉',
  '🥳',
  '👌',
  '💪',
  '😅',
  '🏆',
]);
