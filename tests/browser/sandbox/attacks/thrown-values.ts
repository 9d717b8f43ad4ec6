// attack: throws what is no error
// ends: raised Error | raised RuntimeError

throw Object.create(null);
