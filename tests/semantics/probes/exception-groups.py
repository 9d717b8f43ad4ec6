"""Owns the probes of exception groups. They stand on what `prelude.py` defines."""


def k01():
    """ExceptionGroup construction rules and str"""
    E = ExceptionGroup
    B = BaseExceptionGroup
    return [str(E('m', [ValueError(1)])), str(E('m', [ValueError(1), KeyError(2)])), repr(E('m', [ValueError(1)])), catch(lambda: E('m', [])), catch(lambda: E('m', 3)), catch(lambda: E(3, [ValueError()])), catch(lambda: E('m', [3])), catch(lambda: E('m', [KeyboardInterrupt()])), type(B('m', [ValueError()])).__name__, type(B('m', [KeyboardInterrupt()])).__name__]


def k03():
    """except* cannot catch ExceptionGroup itself; except Exception catches ExceptionGroup"""

    def f():
        try:
            raise ValueError
        except* ExceptionGroup:
            pass
    r = [catch(f)]
    try:
        raise ExceptionGroup('m', [ValueError()])
    except Exception as e:
        r.append(type(e).__name__)
    return r
