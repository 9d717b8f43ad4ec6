# attack: looks for the page and the network through Python's doors to JavaScript
# ends: returned

import urllib.request

attempts = [
    "from js import fetch; fetch(canary + '/js')",
    "from js import document, parent; parent.document.title = 'escaped'",
    "from js import postMessage; postMessage('escaped')",
    "from js import close; close()",
    "from pyodide.code import run_js; run_js(f'fetch(\"{canary}/run-js\")')",
    "from pyodide.http import open_url; print('escaped', open_url(canary + '/open-url').read())",
    "from pyodide_js import runPython; runPython('1')",
    "print('escaped', urllib.request.urlopen(canary + '/urllib').read())",
]
for attempt in attempts:
    try:
        exec(attempt)
    except Exception as problem:
        print("refused:", type(problem).__name__, problem)
