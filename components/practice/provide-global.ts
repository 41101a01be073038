/** Draft.js expects Node's name for the global object. */
Object.assign(globalThis, { global: globalThis });
