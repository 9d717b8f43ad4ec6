// Owns standing in for `@jridgewell/resolve-uri` in the sandbox: a source of ours is named as it is.
export default (input: string): string => input;
