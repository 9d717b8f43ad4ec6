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


def k02():
    """split, subgroup and derive keep nesting and message; except* wraps, and raises what is left"""

    class Mine(ExceptionGroup):

        def derive(self, excs):
            return Mine(self.message + '!', excs)

    def shape(e):
        return [type(e).__name__, str(e), [shape(one) for one in e.exceptions]] if isinstance(e, BaseExceptionGroup) else repr(e)
    group = ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError(2), ValueError(3)]), OSError(4)])
    match, rest = group.split(ValueError)
    r = [shape(match), shape(rest), group.subgroup(TypeError), shape(group.subgroup((KeyError, OSError))), shape(group.subgroup(lambda e: e.args == (3,)))]
    r += [[shape(one) if one else one for one in Mine('mine', [ValueError(1), KeyError(2)]).split(KeyError)], group.split(ExceptionGroup)[0] is group, shape(group.derive([TypeError('t')]))]
    out = []

    def bare(error):
        try:
            raise error
        except* ValueError as e:
            out.append(shape(e))
        except* KeyError as e:
            out.append(shape(e))
            raise OSError('from handler')

    def wrapped():
        try:
            raise ValueError('w')
        except* ValueError:
            raise

    def instead():
        try:
            raise group
        except* Exception:
            raise TypeError('instead')

    def again():
        try:
            raise group
        except* ValueError as e:
            raise
        except* KeyError as e:
            out.append(shape(e))

    def both():
        try:
            raise group
        except* ValueError as e:
            raise TypeError('new')

    def caught(function, *args):
        try:
            return function(*args)
        except BaseException as e:
            return shape(e)
    r += [caught(bare, ValueError('v')), caught(bare, KeyError('k')), caught(bare, TypeError('t')), caught(wrapped), caught(instead), caught(again), caught(both)]
    return [r, out]
