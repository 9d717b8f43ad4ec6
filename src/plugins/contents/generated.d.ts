// Owns the type of what the contents plugin writes for the landing page.
declare module "@generated/corolla-contents/default/contents.json" {
  const chapters: import(".").Chapter[];
  export default chapters;
}
