// Owns taking a run along: as files for other tools, and as text for an issue.
import { CopyButton } from "../CopyButton";
import { Quiet } from "../Controls";
import type { ToolProps } from "../tools/Tools";
import { chromeTrace } from "./chrome-trace";
import { issueReport } from "./issue-report";
import { lanesSvg } from "./lanes-svg";
import { pythonFile } from "./python-file";
import styles from "./Export.module.css";

export function Export({ snippet, language, code, trace }: ToolProps) {
  const { title, id } = snippet;
  const name = id.slice(id.lastIndexOf("/") + 1);
  // What is known of another text than the reader's own is not its expected output.
  const isOriginal = code.python === snippet.python.source && code.typescript === snippet.typescript.source;
  const isPythonRun = trace?.engine.name === "cpython" || isOriginal;
  return (
    <>
      {trace === null && <p>You have changed the code: run it, and its run can be taken along too.</p>}
      <ul className={styles["export"]}>
        <li>
          <Quiet
            icon="save"
            label="Chrome trace"
            isOff={trace === null}
            onClick={() =>
              trace !== null &&
              save(`${name}.trace.json`, "application/json", JSON.stringify(chromeTrace(trace, title)))
            }
          />
          <span>Opens in Perfetto: a thread for each task, in virtual time.</span>
        </li>
        <li>
          <Quiet
            icon="save"
            label="Python file"
            onClick={() =>
              save(
                `${name}.py`,
                "text/x-python",
                pythonFile({ title, source: code.python, trace: isPythonRun ? trace : null }),
              )
            }
          />
          <span>The program, and its expected output as comments.</span>
        </li>
        <li>
          <Quiet
            icon="save"
            label="Lanes"
            isOff={trace === null}
            onClick={() => trace !== null && save(`${name}.svg`, "image/svg+xml", lanesSvg(trace, title))}
          />
          <span>A drawing of the run, as SVG.</span>
        </li>
        <li>
          <CopyButton
            label="Copy for an issue"
            look="word"
            text={() => issueReport({ title, language, code: code[language], trace, page: location.href })}
          />
          <span>Code and output as a block of Markdown.</span>
        </li>
      </ul>
    </>
  );
}

/** Gives the reader a file. */
function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
