# attack: breaks the modules that the next run will want
# ends: raised Fatal Python error

import asyncio
import builtins
import json

asyncio.sleep = asyncio.Task = asyncio.run = None
builtins.len = builtins.isinstance = None
