// Owns the type of what this plugin writes for the editor.
declare module "@generated/corolla-editor-api/default/api.json" {
  const api: import(".").Api;
  export default api;
}
