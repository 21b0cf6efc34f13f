// values.mjs: values at the borders of what a field takes.

export const long = (count, letter = 'é') => letter.repeat(count);

// A mail address of that many characters, more than 252: 64 before its @, then
// words of 61 and what is left.
export const address = (count) => `${long(64, 'a')}@${`${long(61, 'b')}.`.repeat(3)}${
  long(count - 64 - 1 - 186, 'c')}`;

// A SIRET that no centre has: of made-up companies, its last digit by Luhn.
let companies = 0;
export function siret() {
  companies += 1;
  const start = `99998${String(companies).padStart(4, '0')}0001`;
  const sum = [...start].map(Number).map((digit, i) => (i % 2 ? digit
    : digit > 4 ? 2 * digit - 9 : 2 * digit)).reduce((a, b) => a + b);
  return `${start}${(10 - sum % 10) % 10}`;
}

// Its first and last digit apart, so that all of it has `count` characters.
export const spread = (digits, count) =>
  digits.slice(0, -1) + ' '.repeat(count - digits.length) + digits.at(-1);
