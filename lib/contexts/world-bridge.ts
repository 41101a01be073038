/** A way from one of our scripts on a page to another that may not be loaded yet. */
export interface WorldBridge<Message> {
  /** Hands a message over; false while nobody is there to take it: it waits. */
  send(message: Message): boolean;
  /** Takes what waits and all that comes. False if somebody else takes it already. */
  accept(take: (message: Message) => void): boolean;
}

interface Mailbox<Message> {
  waiting: Message[];
  take?: (message: Message) => void;
}

/** All scripts of ours on a page share one isolated world; the page cannot see into it. */
export function createWorldBridge<Message>(name: string): WorldBridge<Message> {
  const key = Symbol.for(`respira.${name}`);
  const world = globalThis as { [key]?: Mailbox<Message> };
  world[key] ??= { waiting: [] };
  const box = world[key];
  return {
    send(message) {
      if (box.take) box.take(message);
      else box.waiting.push(message);
      return box.take !== undefined;
    },
    accept(take) {
      if (box.take) return false;
      box.take = take;
      for (const message of box.waiting.splice(0)) take(message);
      return true;
    },
  };
}
