// Owns what the page says of the download before it knows its files. A test holds it against them.
export const pythonMegabytes = 15;
