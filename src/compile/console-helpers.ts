// Owns the names that a compiled console session leaves to the runtime.
/** Free variables of a session, besides those of every program: the runtime supplies them. */
export const consoleHelperNames = ["__statement", "__echo", "__caught", "__generator"] as const;
