/** Tells what a person did from what a script of the page pretends. Tests put their own in. */
export type UserCheck = (event: Event) => boolean;

export const isUserEvent: UserCheck = (event) => event.isTrusted;
