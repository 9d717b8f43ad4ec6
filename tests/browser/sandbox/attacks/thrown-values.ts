// attack: throws what is no error
// ends: raised TypeError

throw Object.create(null);
