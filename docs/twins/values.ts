// title: Values at the console
// watch: Every value is shown as Python writes it: None is not shown at all.
// form: console

import { Tuple } from "corolla/builtins";

1 + 2;
("tea");
[true, null, 1.5];
new Tuple([1, "two"]);
({ a: 1 });
`${1 + 2} cups`;
null;
