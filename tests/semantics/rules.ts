// Owns the list of asyncio's rules that the runtime keeps, each with what proves it: the probes that both engines
// answer alike, and tests for what no program can tell or what only a later Python has.

/** What proves a rule: ids of probes, and tests as `file: name`. */
export interface Rule {
  readonly rule: number;
  /** The rule, in short. */
  readonly says: string;
  readonly probes: readonly string[];
  readonly tests: readonly string[];
  /** What of the rule is left out, and why. */
  readonly except: string | null;
}

type Line = readonly [rule: number, says: string, probes: string, ...more: More[]];
type More = { readonly test: string } | { readonly except: string };

const lines: Record<string, readonly Line[]> = {
  "Event loop and handles": [
    [1, "what is ready runs in the order in which it was scheduled", "a01"],
    [2, "what a callback schedules waits for the next iteration", "a02 f16"],
    [3, "due timers go behind what is ready, the earlier before the later", "a03"],
    [
      4,
      "timers fire by their time, in whatever order they were set",
      "a05",
      {
        test: "src/runtime/timers.test.ts: timers come out by time, whatever the order they went in [rule 4]",
      },
    ],
    [5, "cancelling twice is cancelling once, and works until the very moment", "a06 a07"],
    [6, "a timer knows the loop time at which it is due; None is no time", "a06 a08"],
    [
      7,
      "times closer than the clock's resolution are one time, and so are the closest two numbers (3.15)",
      "a24 a29",
    ],
    [
      8,
      "a large heap of mostly cancelled timers is rebuilt",
      "",
      {
        test: "src/runtime/timers.test.ts: a heap is rebuilt when it holds more than 100 timers and more than half are cancelled [rule 8]",
      },
      {
        test: "src/runtime/timers.test.ts: cancelled timers at the top are dropped from a small heap, others stay [rule 8]",
      },
    ],
    [
      9,
      "equal times fire in the order in which they were set",
      "a04 e02",
      {
        test: "src/runtime/timers.test.ts: equal times keep their order through a rebuild [rules 8, 9]",
      },
      { except: "the heap's own order of ties, which no user of a real clock sees" },
    ],
    [10, "what a callback raises goes to the exception handler, and the loop goes on", "a09"],
    [11, "KeyboardInterrupt and SystemExit leave the loop, and what was ready stays so", "a10"],
    [12, "stop() lets the iteration end; before the loop runs, it lets one iteration run", "a11 a12"],
    [13, "a closed loop takes nothing; a running one cannot be closed", "a13"],
    [14, "a loop cannot run inside itself or another", "a14 j04"],
    [
      15,
      "run_until_complete gives the result, raises the exception, and says when it was stopped",
      "a15 a26",
    ],
    [16, "what is ready together with the end of main still runs", "a17"],
    [
      17,
      "outside a loop there is no running loop, no current task, no current loop",
      "a16 l07",
      {
        test: "src/runtime/program.test.ts: in an old era there is a current event loop [rule 17]",
      },
    ],
    [18, "call_soon_threadsafe stands in one line with call_soon", "a18"],
    [19, "a callback runs in a copy of its caller's context, or in the one it is given", "a22 a23"],
    [
      20,
      "exception handlers are checked, run in the context of what failed, and are reported when they fail",
      "a21 a27",
    ],
  ],
  "Debug mode": [
    [
      21,
      "a coroutine never awaited says where it was made",
      "l01",
      {
        test: "src/runtime/program.test.ts: in debug mode a coroutine that nobody awaited says where it was made [rule 21]",
      },
    ],
    [22, "what takes slow_callback_duration or longer is reported", "a20 a28"],
    [23, "callbacks are checked in debug mode only", "a19"],
    [24, "debug=True reaches the loop", "j07"],
  ],
  Future: [
    [
      25,
      "a pending future has no result and no exception; a done one takes no second",
      "b01",
      {
        except: "the messages of asyncio's Python classes: users see those of its C classes",
      },
    ],
    [26, "callbacks come through the loop, in the order of registration, with the future", "b02"],
    [27, "so do those registered when it is done; each in the context of its registration", "b03"],
    [28, "remove_done_callback removes all that are equal and counts them", "b04"],
    [
      29,
      "cancel() works once, and its message is raised to whoever asks",
      "b05",
      {
        test: "src/runtime/futures.test.ts: asking a cancelled future shows its message each time [rule 29]",
      },
    ],
    [30, "set_exception wraps StopIteration, makes an instance of a class, refuses anything else", "b06 l04"],
    [31, "awaiting a done future does not suspend; waiters wake in the order in which they came", "b07 b08"],
    [32, "each link of a chain of futures costs one iteration", "b14"],
    [
      33,
      "an exception that nobody asked a future for is reported",
      "b09",
      {
        test: "src/runtime/retrieved.test.ts: to cancel a future that is done counts as having asked for its exception [rule 33]",
      },
      { except: "when: at the end of the program, not when the future is collected" },
    ],
    [
      34,
      "an exception that nobody asked a task for is reported",
      "d17 e06",
      {
        except: "when: at the end of the program, not when the task is collected",
      },
    ],
    [35, "what a task cannot wait for is thrown into its coroutine", "b11 b12"],
    [36, "a future's repr tells its state, its outcome and who waits", "b10 b15 b16"],
    [37, "which exceptions are which", "b13"],
  ],
  "Coroutine objects": [
    [38, "a call runs nothing; states go from created to closed", "c01 c14"],
    [39, "awaiting a coroutine runs it inline", "d02"],
    [
      40,
      "one that is never awaited is reported by its qualified name, unless closed",
      "c02 a14",
      {
        test: "src/runtime/retrieved.test.ts: what nobody awaited, and what nobody retrieved, is named after its class [rules 33, 40]",
      },
      { except: "when: at the end of the program, not when the coroutine is collected" },
    ],
    [41, "one that ended, or that somebody awaits, cannot be awaited", "c03 c04"],
    [42, "an end of iteration that leaves a body by mistake becomes a RuntimeError", "c05"],
    [43, "nothing can be sent to what has not begun", "c06 i01"],
    [44, "throw() into a fresh coroutine closes it", "c07"],
    [45, "close() raises GeneratorExit at the await; who ignores it is told", "c08"],
    [46, "what cannot be awaited says so", "c09", { except: "the texts that 3.15 changed" }],
    [47, "nothing can be resumed while it runs", "c10"],
    [48, "async with and async for name the method that is missing", "c11 c12 g04 i14"],
    [
      49,
      "__aexit__ is given the error and may suppress it, cancellation too",
      "c13",
      {
        except: "its first and third argument, which the error itself carries",
      },
    ],
  ],
  Task: [
    [50, "create_task only schedules; tasks start in the order of creation", "d01"],
    [51, "a result reaches its awaiter after two turns, through gather after three", "d03 e33"],
    [
      52,
      "a task left pending is reported",
      "d18 j08",
      {
        test: "src/runtime/program.test.ts: a task left pending runs its finally blocks, then is reported [rule 52]",
      },
      { except: "that loops hold tasks weakly: here they are held until the end" },
    ],
    [53, "tasks are named Task-N, or what str() gives", "d04 d33"],
    [54, "cancelled before its first step, a task never runs and warns of nothing", "d05"],
    [
      55,
      "cancellation is raised at the await; cleanup may await; cancelled() only at the end",
      "d06 d29",
      {
        test: "src/runtime/async-steps.test.ts: a step that is cancelled before it begins raises that in the generator, which has ended then [rule 55]",
      },
    ],
    [56, "who suppresses a cancellation goes on, and the request still counts", "d07 d34"],
    [57, "two requests count twice and are delivered once; a done task takes none", "d08 d09"],
    [58, "a task that cancels itself is told at its next suspension, or loses its result", "d10 d11"],
    [59, "uncancel() to 0 takes an undelivered request back", "d12"],
    [60, "cancelling reaches the innermost first, with its message", "d13 d34"],
    [
      61,
      "awaiting a task that was cancelled cancels nobody; raising CancelledError cancels oneself",
      "d14 d15",
    ],
    [62, "a request that comes after the result, but before the step, wins", "d30"],
    [63, "nobody can set a task's result", "d16"],
    [64, "SystemExit in a task is kept and leaves the loop", "d19"],
    [65, "all_tasks() has what is not done; a callback has no current task", "d20"],
    [66, "a task has a copy of its creator's context, or the one it is given", "d21"],
    [67, "what can be made a task of", "d22 d23"],
    [68, "an awaiter is one of the callbacks, in their order", "d24"],
    [69, "an eager task runs to its first suspension at once, where the loop runs", "d25 d26 d27"],
    [70, "two that give way at each turn alternate", "d32"],
    [
      71,
      "a task's repr tells its state, its coroutine and what it waits for",
      "d28 d35 b16",
      {
        except: "file and line of the coroutine, which JavaScript does not tell",
      },
    ],
    [72, "a task factory is given everything and makes what it likes", "d31 d33 m04"],
  ],
  "sleep, gather, wait, wait_for, timeout, shield, as_completed": [
    [73, "sleep of 0 or less is one turn; NaN is refused; the result comes through", "e01"],
    [74, "a cancelled sleep takes its timer back", "e03"],
    [75, "gather of nothing is done; results keep the order; what is given twice is one", "e04 e36"],
    [76, "the first exception comes at once, siblings go on, later exceptions are silent", "e05 e06"],
    [77, "return_exceptions puts exceptions and cancellations into the list", "e07"],
    [78, "cancelling the gather cancels all and waits for all", "e08"],
    [79, "a child cancelled alone is only a failed child; a done gather cancels nothing", "e09 e10"],
    [80, "wait wants futures, at least one", "e11"],
    [
      81,
      "wait raises nothing and cancels nothing, whatever ends it",
      "e12 e13",
      {
        test: "src/runtime/retrieved.test.ts: wait for the first exception looks at every exception but that of the last to end [rule 81]",
      },
    ],
    [82, "wait_for cancels, waits for the cleanup, then raises TimeoutError", "e14"],
    [83, "without time left a coroutine never starts, and a done future gives its result", "e15"],
    [84, "who swallows the cancellation has the last word", "e16"],
    [85, "a result at the moment of a cancellation, or of the deadline, is too late", "e17 e18"],
    [86, "cancelling reaches what wait_for waits for, inside the caller's task", "e19 e31"],
    [87, "timeout() raises TimeoutError at the end of its block and takes its request back", "e20"],
    [88, "of nested timeouts the one that expired converts; at one moment, the outer", "e21"],
    [89, "a timeout can be moved, while it runs; its states have their messages", "e22 e26 e35"],
    [90, "a timeout in the past fires at the next suspension, or never", "e23 e35"],
    [91, "a cancellation from outside wins over the deadline", "e24"],
    [
      92,
      "another error is not converted",
      "e34",
      {
        except: "__context__, which JavaScript's errors have not (probe e25)",
      },
    ],
    [93, "around a task group, a timeout comes out bare", "e32"],
    [
      94,
      "shield keeps the outer cancellation from the inner; a failure nobody sees is reported",
      "e27 e28",
      {
        test: "src/runtime/blocks.test.ts: a shielded future is awaited by the caller's task until it is done, whoever was cancelled [rule 94]",
      },
    ],
    [95, "as_completed gives what ends, in either way of iterating; a timeout cancels nothing", "e29 e30"],
  ],
  "TaskGroup and exception groups": [
    [96, "the block's end waits for all children, later ones too", "f01"],
    [
      97,
      "the first failure cancels siblings, then the body; the group is raised when all ended",
      "f02 f10 f14",
      {
        test: "src/runtime/blocks.test.ts: an error that reaches a block resumes the coroutine around it [rule 97]",
      },
    ],
    [98, "errors come by their ends, those of the shutdown too, the body's last", "f03"],
    [99, "cancellation is no error; the body's error is wrapped; groups in groups wrap twice", "f04 f09 f11"],
    [100, "a group takes tasks only inside its block, and closes what it refuses", "f05 f16 f17"],
    [
      101,
      "cancelled from outside, it cancels its children; their errors win, and the request stays",
      "f06 f07",
    ],
    [102, "KeyboardInterrupt and SystemExit come out bare", "f08"],
    [103, "an eager child that fails is heard of at the body's next await", "f13"],
    [
      104,
      "cancel() ends a group without an error (3.15); GeneratorExit is wrapped (up to 3.14)",
      "f15",
      {
        test: "src/runtime/taskgroups.test.ts: a task group that is cancelled ends without an error, however often it is asked (3.15) [rule 104]",
      },
      {
        test: "src/runtime/taskgroups.test.ts: a task group that is cancelled before its block ends at the block's first wait (3.15) [rule 104]",
      },
      {
        test: "src/runtime/taskgroups.test.ts: a child may cancel its group, while the block runs and while it waits for the children (3.15) [rule 104]",
      },
      {
        test: "src/runtime/taskgroups.test.ts: what is raised while a cancelled group ends is grouped all the same (3.15) [rule 104]",
      },
      {
        test: "src/runtime/taskgroups.test.ts: a request from outside goes through a group that is being cancelled (3.15) [rule 104]",
      },
    ],
    [105, "what a group can be made of, and what it is called", "k01"],
    [106, "split, subgroup and derive keep the nesting; except* wraps, and raises what is left", "k02 k03"],
  ],
  Locks: [
    [107, "a lock is fair, also when whoever was woken gives up", "g01 g02 g03"],
    [108, "an event wakes all who wait, even if cleared at once", "g05 g13"],
    [109, "a condition needs its lock, and gives its notification on", "g06 g07 g08"],
    [110, "a semaphore is fair; nobody overtakes, no slot is lost", "g09 g10"],
    [111, "a barrier lets all go at once, can be broken and reset", "g11 g13"],
    [112, "primitives belong to the loop in which they first had to wait", "g12"],
  ],
  Queue: [
    [113, "three orders; what cannot be compared stands in the queue already", "h01 h02 h08 h09"],
    [114, "get_nowait() may overtake; a getter that gives up wakes the next", "h03 h04"],
    [115, "nothing suspends that can go on; join() waits for task_done()", "h05 h07"],
    [116, "after shutdown() nothing goes in, and nobody waits", "h06 h09"],
  ],
  "Async generators and context managers": [
    [117, "asend, athrow and aclose, and what comes after the end", "i01 i02 i03 i15"],
    [
      118,
      "what a generator does not allow: ignoring its end, two users, used awaitables, unused ones",
      "i04 i05 i06 i16 i17",
    ],
    [
      119,
      "what is left by break is closed later, at the end at the latest, all together",
      "i07 i08 i09 i18 i19",
      {
        except: "when: at the end of the program, not when the generator is collected",
      },
    ],
    [
      120,
      "after shutdown_asyncgens() generators can still be used",
      "i19",
      {
        except: "the ResourceWarning, which Python does not show by itself (probe i10)",
      },
    ],
    [
      121,
      "cancellation ends a generator; it runs in the context of its caller; comprehensions run inline",
      "i11 i12 l05",
    ],
    [122, "context managers made of generators, stacks of them, and closing", "i13 i14"],
  ],
  "Runner, run, context variables, threads": [
    [123, "at the end what is left is cancelled, then generators are closed, then the loop", "j01 j02 j08"],
    [124, "a runner has one loop and one context, and is closed for good", "j03 j04 j09"],
    [125, "run takes anything that can be awaited", "j04 j05 j06"],
    [126, "context variables, tokens and contexts", "l02 m05"],
    [
      127,
      "a thread has a copy of the context, and no loop; what it raises comes back",
      "l03 l04 l07",
      {
        test: "src/runtime/program.test.ts: a blocking function on a thread moves the thread's time, not the loop's [rule 127]",
      },
    ],
    [128, "which is a coroutine, an awaitable, a generator", "l06"],
  ],
};

/** All rules, under the headings they stand under. */
export const rules: Record<string, readonly Rule[]> = Object.fromEntries(
  Object.entries(lines).map(([heading, under]) => [heading, under.map(ruleOf)]),
);

function ruleOf([rule, says, probes, ...more]: Line): Rule {
  const tests = more.flatMap((one) => ("test" in one ? [one.test] : []));
  const except = more.find((one) => "except" in one)?.except ?? null;
  return { rule, says, probes: probes === "" ? [] : probes.split(" "), tests, except };
}

/** Probes of what the rules leave out: the call graph, wrong arguments, corners. */
export const beyondTheRules: readonly string[] = [
  "m01 m02 m03",
  "n01 n02 n03 n04 n05 n06 n07 n08 n09 n10",
  "o01 o02 o03 o05 o06 o07 o08 o09 o10 o11 o12 o13",
].flatMap((family) => family.split(" "));
