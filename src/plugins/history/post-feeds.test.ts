import { expect, test } from "vitest";
import { toReadAnywhere } from "./post-feeds";

test("a program and its output stay, and what one would press, look at or style goes", () => {
  const html = `<h2 id="x">Before<a class="hash-link" href="#x">#</a></h2>
<section data-state="idle"><div role="tablist"><button>Python</button></div>
<pre class="code"><code><span class="keyword">await</span> <span>x</span></code></pre><button>Run</button>
<div><span>0.00 s</span><span>tick</span></div><div role="region" aria-label="Trace">70 events</div></section>
<p><a href="https://example.org/" class="link">More</a><!-- -->.</p>`;
  expect(toReadAnywhere(html)).toBe(`<h2>Before</h2>
<section>
<pre><code>await x</code></pre>
<div><span>0.00 s</span> <span>tick</span></div></section>
<p><a href="https://example.org/">More</a>.</p>`);
});
