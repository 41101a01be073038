/** Common surnames, folded: they vouch for a given name that the list of names lacks. */
const COMMON: ReadonlySet<string> = new Set(
  `garcia vidal ferrer martin soler serra roca puig vila pons riera rovira mas font costa sala bosch pujol roig
  ribas ribes valls camps casas casals mora moreno navarro ruiz alonso torres gil ramos blanco castro ortega rubio
  molina delgado morales ortiz iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz
  calvo gallego herrera marquez leon vega vargas fuentes carrasco diez reyes caballero nieto aguilar pascual santana
  herrero lorenzo hidalgo montero ibañez gimenez ferrer duran santiago benitez mora arias carmona crespo roman pastor
  soto saez velasco moya soler parra esteban bravo gallardo rojas pardo merino franco izquierdo lara rivas silva rivera
  casado redondo camacho rey vera guerra segura luque otero cuesta heredia marin sola bermudez robles pereira palacios
  smith jones taylor brown davies evans thomas roberts walker wright green hall wood harris clarke jackson turner hill
  moore cooper ward morris king baker kelly murphy miller wilson white lewis clark young allen scott adams campbell
  mitchell carter parker collins edwards stewart reed cook bell cox gray ross bailey murray shaw hughes khan singh patel`
    .split(/\s+/)
    .filter(Boolean),
);

const ENDING = /[a-z](?:ez|iz|escu|ovic|ova|sson|enko|etxea|aga|egi)$/;

/** Whether a folded word is, or is formed like, a surname. */
export function isSurname(folded: string): boolean {
  return COMMON.has(folded) || (folded.length >= 5 && ENDING.test(folded));
}
