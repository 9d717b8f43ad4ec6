// Owns the page that says that a page was not kept: it stands at any address, and needs nothing but itself.

/** `baseUrl` ends with a slash. */
export const pageWithoutNetwork = (baseUrl: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>No network | Corolla</title>
<link rel="icon" href="${baseUrl}img/favicon.svg">
<style>
:root { color-scheme: light dark; background: light-dark(#fdfcf9, #181613); color: light-dark(#211e1a, #ece7dd) }
body { max-width: 33rem; margin: 14vh auto 0; padding: 0 1.5rem; font: 1.1875rem/1.6 "Source Sans 3", "Segoe UI", system-ui, sans-serif }
h1 { font-size: 1.9rem; line-height: 1.2 }
a { color: inherit; text-decoration-color: light-dark(#b93a0b, #ff8f61) }
</style>
</head>
<body>
<main>
<img src="${baseUrl}img/favicon.svg" alt="" width="48" height="48">
<h1>There is no network</h1>
<p>This page was not kept in your browser, so it cannot be shown now. The pages of the book were:
go on <a href="${baseUrl}">from its contents</a>, or try this one again when you are connected.</p>
</main>
</body>
</html>
`;
